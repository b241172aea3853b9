import {
  append,
  attributeEdit,
  outline,
  prefixOf,
  spreadsheetPart,
  type Outline,
  type PlacedElement,
} from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import type { Edit } from "../package/partText";
import { xmlOf, type XmlNode } from "../package/xmlNode";
import { stamped } from "./undo";

/** The lists of a styles part we add to, in the order in which they must stand, with their items. */
const LISTS = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  cellStyles: "cellStyle",
  dxfs: "dxf",
} as const;

type StyleList = keyof typeof LISTS;
const ORDER = Object.keys(LISTS) as readonly StyleList[];

export type StyleItems = Readonly<Partial<Record<StyleList, readonly XmlNode[]>>>;

/** What a styles part has before anything is added. */
export interface StylesPart {
  readonly outline: Outline;
  /** How many items each list has. */
  readonly counts: Readonly<Record<StyleList, number>>;
  /** First number free for a number format of our own. */
  readonly nextFormat: number;
}

/** Numbers below are Excel's own. */
const FIRST_FORMAT = 164;

export function readStyles(parts: PackageEdit, part: string): StylesPart {
  const styles = outline(
    parts,
    { part },
    spreadsheetPart("styleSheet"),
    (name, parent) => parent === "styleSheet" || isItem(name, parent),
  );
  const formats = itemsOf(styles, "numFmts").map(({ attributes }) =>
    Number(attributes["numFmtId"]),
  );
  const counts = Object.fromEntries(ORDER.map((list) => [list, itemsOf(styles, list).length]));
  return {
    outline: styles,
    counts: counts as Record<StyleList, number>,
    nextFormat: Math.max(FIRST_FORMAT - 1, ...formats) + 1,
  };
}

/** A styles part with items put at the end of its lists, in a way that can be undone. */
export function withItems({ outline: styles }: StylesPart, items: StyleItems): string {
  const { text, root } = styles;
  const added = ORDER.flatMap((list) => {
    const ofList = items[list] ?? [];
    return ofList.length === 0 ? [] : [{ list, items: ofList }];
  });
  const isEmpty = root.contentStart === root.end;
  const edits = isEmpty
    ? [append(text, root, added.map((one) => listXml(styles, one)).join(""))]
    : added.flatMap((one) => listEdits(styles, one));
  return stamped(text, edits);
}

interface AddedItems {
  readonly list: StyleList;
  readonly items: readonly XmlNode[];
}

function listEdits(styles: Outline, added: AddedItems): readonly Edit[] {
  const { text, root, elements } = styles;
  const { list, items } = added;
  const lists = elements.filter(({ parent }) => parent === "styleSheet");
  const element = lists.find(({ name }) => name === list);
  if (element) {
    const total = itemsOf(styles, list).length + items.length;
    const count = attributeEdit(text, element, "count", total);
    return [...(count ? [count] : []), append(text, element, itemsXml(styles, items))];
  }
  const before: readonly string[] = ORDER.slice(0, ORDER.indexOf(list));
  const at = lists.filter(({ name }) => before.includes(name)).at(-1)?.end ?? root.contentStart;
  return [{ start: at, end: at, text: listXml(styles, added) }];
}

function listXml(styles: Outline, { list, items }: AddedItems): string {
  const tag = `${prefixOf(styles.text, styles.root)}${list}`;
  return `<${tag} count="${items.length}">${itemsXml(styles, items)}</${tag}>`;
}

function itemsXml({ text, root }: Outline, items: readonly XmlNode[]): string {
  return items.map((item) => xmlOf(item, prefixOf(text, root))).join("");
}

function itemsOf({ elements }: Outline, list: StyleList): readonly PlacedElement[] {
  return elements.filter(({ parent }) => parent === list);
}

function isItem(name: string, parent: string): boolean {
  return LISTS[parent as StyleList] === name;
}
