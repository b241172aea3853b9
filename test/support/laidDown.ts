import { RESULT_SHEETS, type CheckedWorkbook } from "../../src/core/model/checkedWorkbook";
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/snapshot";
import type { DesignedSheet } from "../../src/core/model/workbookDesign";
import { sheetOf } from "./snapshotOf";

/** The workbook as an adapter would leave it: our sheets at the end, the part beside them. */
export function laidDown(workbook: WorkbookSnapshot, checked: CheckedWorkbook): WorkbookSnapshot {
  const ours: readonly string[] = RESULT_SHEETS;
  return {
    ...workbook,
    sealXml: checked.sealXml,
    sheets: [
      ...workbook.sheets.filter(({ name }) => !ours.includes(name)),
      ...checked.sheets.map(snapshotOf),
    ],
  };
}

function snapshotOf({ name, cells }: DesignedSheet): SheetSnapshot {
  const rows: Record<number, RawValue[]> = {};
  for (const { row, column, value } of cells) {
    const values = (rows[row] ??= []);
    while (values.length < column) values.push(null);
    values[column - 1] = value;
  }
  return sheetOf(name, rows);
}
