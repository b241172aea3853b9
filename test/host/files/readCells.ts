import type { CellObject, WorkSheet } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { CellValue } from "../engine/model/cell";
import type { Sheet } from "../engine/model/sheet";

/** Values, formulas, number formats, merged areas and hidden rows and columns of one sheet. */
export function readCells(from: WorkSheet, sheet: Sheet): void {
  for (const [address, stored] of Object.entries(from)) {
    if (address.startsWith("!")) continue;
    readCell(stored as CellObject, address, sheet);
  }
  for (const { s, e } of from["!merges"] ?? []) {
    sheet.merges.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  for (const [index, row] of (from["!rows"] ?? []).entries()) {
    if (row?.hidden) sheet.rows.set(index, { size: null, hidden: true });
  }
  for (const [index, column] of (from["!cols"] ?? []).entries()) {
    if (column?.hidden) sheet.columns.set(index, { size: null, hidden: true });
  }
}

function readCell(stored: CellObject, address: string, sheet: Sheet): void {
  const { r, c } = utils.decode_cell(address);
  const value = valueOf(stored);
  if (value === "" && stored.f === undefined && stored.z === undefined) return;
  const cell = sheet.cellFor(r, c);
  cell.value = value;
  cell.formula = stored.f === undefined ? null : `=${stored.f}`;
  cell.numberFormat = typeof stored.z === "string" ? stored.z : "General";
}

function valueOf({ t, v, w }: CellObject): CellValue {
  if (t === "e") return { error: w ?? utils.format_cell({ t, v: v ?? 0 }) };
  if (t === "z" || v === undefined || v instanceof Date) return "";
  return v;
}
