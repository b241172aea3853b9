import {
  append,
  attributeEdit,
  outline,
  prefixOf,
  spreadsheetPart,
  type PlacedElement,
} from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { putText, type Edit } from "../package/partText";
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

export type StyleList = keyof typeof LISTS;
const ORDER = Object.keys(LISTS) as readonly StyleList[];

export interface StyleLists {
  /** How many items each list has. */
  readonly counts: Readonly<Record<StyleList, number>>;
  /** First number free for a number format of our own. */
  readonly nextFormat: number;
  /** Puts items at the end of their lists. */
  add(all: Readonly<Partial<Record<StyleList, readonly XmlNode[]>>>): void;
}

/** Numbers below are Excel's own. */
const FIRST_FORMAT = 164;

/** What a styles part has, and a way to add to it that can be undone. */
export function styleLists(parts: PackageEdit, part: string): StyleLists {
  const { text, root, elements } = outline(
    parts,
    { part },
    spreadsheetPart("styleSheet"),
    (name, parent) => parent === "styleSheet" || isItem(name, parent),
  );
  const itemsOf = (list: StyleList) => elements.filter(({ parent }) => parent === list);
  const formats = itemsOf("numFmts").map(({ attributes }) => Number(attributes["numFmtId"]));
  const counts = Object.fromEntries(ORDER.map((list) => [list, itemsOf(list).length]));

  function added(list: StyleList, items: readonly XmlNode[]): readonly Edit[] {
    const element = elements.find(({ name, parent }) => name === list && parent === "styleSheet");
    if (!element) return [newList(list, items)];
    const count = attributeEdit(text, element, "count", itemsOf(list).length + items.length);
    return [...(count ? [count] : []), append(text, element, itemsXml(element, items))];
  }

  function newList(list: StyleList, items: readonly XmlNode[]): Edit {
    const tag = `${prefixOf(text, root)}${list}`;
    const xml = `<${tag} count="${items.length}">${itemsXml(root, items)}</${tag}>`;
    const before: readonly string[] = ORDER.slice(0, ORDER.indexOf(list));
    const last = elements
      .filter(({ name, parent }) => parent === "styleSheet" && before.includes(name))
      .at(-1);
    const at = last?.end ?? root.contentStart;
    return { start: at, end: at, text: xml };
  }

  function itemsXml(around: PlacedElement, items: readonly XmlNode[]): string {
    return items.map((item) => xmlOf(item, prefixOf(text, around))).join("");
  }

  return {
    counts: counts as Record<StyleList, number>,
    nextFormat: Math.max(FIRST_FORMAT - 1, ...formats) + 1,
    add(all) {
      const edits = ORDER.flatMap((list) => {
        const items = all[list] ?? [];
        return items.length === 0 ? [] : added(list, items);
      });
      putText(parts, part, stamped(text, edits));
    },
  };
}

function isItem(name: string, parent: string): boolean {
  return LISTS[parent as StyleList] === name;
}
