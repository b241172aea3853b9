import { address } from "../../cells/address";
import type { SnapshotRow } from "../../model/snapshot";
import type { RowAside } from "./dataRows";
import { filledCells, type TableArea } from "./tableArea";

const SIGNATURES =
  /^(?:承辦人?|製表人?|填表人|經辦人?|審核|覆核|複核|核定|核章|單位主管|資通安全長|資安長|簽章|簽名)(?:[:(].*)?$/u;
/** 一、 (二) 【硬體】 */
const HEADING = /^(?:[(]?[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]+[)、.]|【.*】$|[■●◎※])/u;
/** A note may have a number or a word beside it, not a whole row of data. */
const MAX_TEXTS_BESIDE = 1;

/** A total, note, group heading or signature row: no data; null = the row holds data. */
export function rowAside(row: SnapshotRow, area: TableArea): RowAside | null {
  const [first] = filledCells(row, area, 1);
  if (!first || hasOwnKey(row, area)) return null;
  const text = first.text.normalize("NFKC").trim();
  if (!isHeading(text, row, area) && !isFooter(text, row, area)) return null;
  return { row: row.row, cell: address(row.row, first.column), text: first.text };
}

/** The row has a number that follows the form's pattern. */
function hasOwnKey({ values }: SnapshotRow, { columns, template, keyPattern }: TableArea): boolean {
  if (!keyPattern) return false;
  const key = columns.find(({ column }) => column.key === template.primaryKey[0]);
  const value = key && values[key.at - 1];
  return typeof value === "string" && keyPattern.test(value.normalize("NFKC").trim());
}

function isHeading(text: string, row: SnapshotRow, area: TableArea): boolean {
  const [only, other] = filledCells(row, area, 2);
  if (!only || other) return false;
  const merged = area.grid.mergeAt(row.row, only.column);
  return HEADING.test(text) || (merged !== undefined && merged.right > merged.left);
}

function isFooter(text: string, row: SnapshotRow, area: TableArea): boolean {
  if (SIGNATURES.test(text)) return true;
  const word = area.footerWords.find((start) => text.startsWith(start));
  if (word === undefined) return false;
  const texts = filledCells(row, area).filter((cell) => !/^[\d.,%]*$/u.test(cell.text));
  return texts.length <= 1 + MAX_TEXTS_BESIDE;
}
