import type { CellStyle } from "hucre";
import type { Severity } from "../../../../core/model/rule";
import type { DesignedCell } from "../../../../core/model/workbookDesign";
import { styleOf } from "../../templates/styles";
import type { PackageEdit } from "../package/packageEdit";
import { node, xmlOf, type XmlNode } from "../package/xmlNode";
import { alignmentXml, borderXml, fillXml, flagLookXml, fontXml } from "./lookXml";
import { styleLists } from "./styleLists";

/** Numbers by which cells and conditional formats name what was added. */
export interface AddedStyles {
  styleOf(cell: DesignedCell): number;
  readonly flagLooks: Readonly<Record<Severity, number>>;
}

const SEVERITIES: readonly Severity[] = ["gap", "review", "advice"];
/** As a formula would start: kept as text, also when a person edits the cell. */
const LIKE_FORMULA = /^[=+\-@\t\r]/u;

/** Adds the looks of flags and of these cells to a styles part; what it has keeps its number. */
export function addStyles(
  parts: PackageEdit,
  part: string,
  cells: readonly DesignedCell[],
): AddedStyles {
  const lists = styleLists(parts, part);
  const { counts } = lists;
  const fonts = new ItemList(counts.fonts, [node("font")]);
  const fills = new ItemList(counts.fills, [fill("none"), fill("gray125")]);
  const borders = new ItemList(counts.borders, [node("border")]);
  const formats = new Map<string, number>();
  const styles = new ItemList(counts.cellXfs, [node("xf")]);

  function styleXml(style: CellStyle, isQuoted: boolean): XmlNode {
    const [filled, lined] = [fillXml(style), borderXml(style)];
    const attributes = {
      numFmtId: formatNumber(style.numFmt),
      fontId: fonts.numberOf(fontXml(style)),
      fillId: filled ? fills.numberOf(filled) : 0,
      borderId: lined ? borders.numberOf(lined) : 0,
      xfId: 0,
      quotePrefix: isQuoted ? 1 : undefined,
    };
    const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1 };
    const all = { ...attributes, ...applied, applyAlignment: 1 };
    return node("xf", all, [alignmentXml(style)]);
  }

  function formatNumber(code: string | undefined): number {
    if (code === undefined) return 0;
    const number = formats.get(code) ?? lists.nextFormat + formats.size;
    formats.set(code, number);
    return number;
  }

  const numberOf = (cell: DesignedCell) =>
    styles.numberOf(styleXml(styleOf(cell), isLikeFormula(cell)));
  for (const cell of cells) numberOf(cell);
  lists.add({
    numFmts: [...formats].map(([formatCode, numFmtId]) => node("numFmt", { numFmtId, formatCode })),
    fonts: fonts.added(),
    fills: fills.added(),
    borders: borders.added(),
    cellStyleXfs: counts.cellStyleXfs === 0 ? [node("xf")] : [],
    cellXfs: styles.added(),
    dxfs: SEVERITIES.map(flagLookXml),
  });
  const flagLooks = { gap: counts.dxfs, review: counts.dxfs + 1, advice: counts.dxfs + 2 };
  return { styleOf: numberOf, flagLooks };
}

function isLikeFormula({ value, formula }: DesignedCell): boolean {
  return formula === undefined && typeof value === "string" && LIKE_FORMULA.test(value);
}

function fill(patternType: string): XmlNode {
  return node("fill", {}, [node("patternFill", { patternType })]);
}

/** New items of a list, each once. */
class ItemList {
  private readonly items = new Map<string, readonly [number: number, item: XmlNode]>();

  /** @param first what must stand at the start of a list that has nothing yet */
  constructor(
    private readonly count: number,
    first: readonly XmlNode[],
  ) {
    if (count === 0) for (const item of first) this.numberOf(item);
  }

  numberOf(item: XmlNode): number {
    const key = xmlOf(item);
    const [number] = this.items.get(key) ?? [this.count + this.items.size];
    this.items.set(key, [number, item]);
    return number;
  }

  added(): readonly XmlNode[] {
    return [...this.items.values()].map(([, item]) => item);
  }
}
