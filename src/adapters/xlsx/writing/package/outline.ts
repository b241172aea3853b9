import { SPREADSHEET, type Attributes } from "../../namespaces";
import type { PartPlace } from "../../partPlace";
import type { PartKind } from "../../xml";
import type { PackageEdit } from "./packageEdit";
import { partText, type Edit } from "./partText";

/** An element and where it stands in the text of its part. */
export interface PlacedElement {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Attributes;
  /** Value of its r:id. */
  readonly relationshipId: string | undefined;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  /** Text directly in it. */
  readonly content: string;
}

export interface Outline {
  readonly text: string;
  readonly root: PlacedElement;
  /** In the order in which they end. */
  readonly elements: readonly PlacedElement[];
}

type Wanted = (name: string, parent: string) => boolean;
type OpenElement = { -readonly [Key in keyof PlacedElement]: PlacedElement[Key] };

/** Where the elements that are wanted stand in a part; nested ones come before those around them. */
export function outline(
  parts: PackageEdit,
  place: PartPlace,
  kind: Omit<PartKind, "sealed">,
  wanted: Wanted,
): Outline {
  const text = partText(parts, place);
  const elements: PlacedElement[] = [];
  const open: (OpenElement | null)[] = [];
  let root: PlacedElement | undefined;
  parts.parse(
    place,
    { ...kind, sealed: new Set() },
    {
      open({ name, parent, attributes, tagEnd }, namespaces) {
        if (parent !== "" && !wanted(name, parent)) return void open.push(null);
        // "<" cannot stand inside a tag
        const start = text.lastIndexOf("<", tagEnd - 1);
        const relationshipId = namespaces.relationshipId(attributes);
        const ends = { contentStart: tagEnd, contentEnd: tagEnd, end: tagEnd };
        open.push({ name, parent, attributes, relationshipId, start, ...ends, content: "" });
      },
      text(piece) {
        const element = open.at(-1);
        if (element) element.content += piece;
      },
      close(_name, end) {
        const element = open.pop();
        if (!element) return;
        if (end > element.end) element.contentEnd = text.lastIndexOf("<", end - 1);
        element.end = end;
        if (element.parent === "") root = element;
        else elements.push(element);
      },
    },
  );
  if (!root) throw new Error(`${place.part} ended before its root`);
  return { text, root, elements };
}

/** The kind of a part of the spreadsheet vocabulary. */
export function spreadsheetPart(root: string): Omit<PartKind, "sealed"> {
  return { root, vocabulary: SPREADSHEET };
}

/** "x:" of `<x:sheets>`; "" where there is none. */
export function prefixOf(text: string, { start }: PlacedElement): string {
  return /^<(?:[^\s/>:]+:)?/u.exec(text.slice(start, start + 200))?.[0].slice(1) ?? "";
}

/** Puts XML at the end of what an element holds, also where it is written `<a/>`. */
export function append(text: string, element: PlacedElement, xml: string): Edit {
  const { contentEnd, end } = element;
  if (contentEnd !== end || text[end - 2] !== "/") {
    return { start: contentEnd, end: contentEnd, text: xml };
  }
  const name = `${prefixOf(text, element)}${element.name}`;
  return { start: end - 2, end, text: `>${xml}</${name}>` };
}

export function removal({ start, end }: PlacedElement): Edit {
  return { start, end, text: "" };
}

/** Gives an attribute that is there another value. */
export function attributeEdit(
  text: string,
  { start, contentStart }: PlacedElement,
  name: string,
  value: number,
): Edit | null {
  const tag = text.slice(start, contentStart);
  for (const match of tag.matchAll(/\s([^\s=]+)(\s*=\s*)("[^"]*"|'[^']*')/gu)) {
    const [, attribute = "", equals = "", quoted = ""] = match;
    if (attribute !== name) continue;
    const at = start + match.index + 1 + attribute.length + equals.length + 1;
    return { start: at, end: at + quoted.length - 2, text: String(value) };
  }
  return null;
}
