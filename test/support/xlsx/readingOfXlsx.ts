import { readWorkbook, type ReadOptions } from "../../../src/adapters/xlsx/readWorkbook";
import type { RawValue, SheetSnapshot } from "../../../src/core/model/snapshot";
import { HostError } from "../../../src/core/ports";
import { workbookFile, type WorkbookXml } from "./workbookFile";

/** First sheet of a workbook made of this XML. */
export function readSheet(xml: WorkbookXml): SheetSnapshot {
  const [sheet] = readWorkbook(workbookFile(xml), null).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

/** Values by row number, as written by hand in tests. */
export function valuesByRow(sheet: SheetSnapshot): Record<number, readonly RawValue[]> {
  return Object.fromEntries(sheet.rows.map(({ row, values }) => [row, values]));
}

/** Code and details with which a file is refused; throws where it is read. */
export function refusalOf(bytes: Uint8Array, options?: ReadOptions): Record<string, unknown> {
  try {
    readWorkbook(bytes, null, options);
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error("the file was read");
}
