import { RESULT_SHEETS, type CheckedWorkbook } from "../../../core/model/checkedWorkbook";
import { HostError } from "../../../core/ports";
import { LIMITS, type Limits } from "../limits";
import { readRelationships } from "../relationships";
import { clearFlags, writeFlags } from "./flags/writeFlags";
import { PackageEdit } from "./package/packageEdit";
import { addSealPart, removeSealParts } from "./sealPart";
import { addSheet } from "./sheets/addSheet";
import { removeSheets } from "./sheets/removeSheets";
import { addStyles } from "./styles/addStyles";
import { requireStylesPart, restoreStyles } from "./styles/stylesPart";

interface WriteOptions {
  /** Lower limits than the usual ones. */
  readonly limits?: Partial<Limits>;
}

/**
 * The workbook with the result sheets, flags and seal in place of those it has. Everything else
 * stays as it is, byte for byte; the same content written twice gives the same file.
 */
export function writeCheckedWorkbook(
  bytes: Uint8Array,
  { sheets, flags, sealXml }: CheckedWorkbook,
  options: WriteOptions = {},
): Uint8Array {
  const parts = openToWrite(bytes, options);
  clear(parts, [...RESULT_SHEETS, ...sheets.map(({ name }) => name)]);
  const stylesPart = requireStylesPart(parts);
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const styles = addStyles(parts, stylesPart, cells);
  for (const sheet of sheets) addSheet(parts, sheet, (cell) => styles.styleOf(cell));
  writeFlags(parts, flags, styles.flagLooks);
  addSealPart(parts, sealXml);
  return parts.finish();
}

/** The workbook without anything a hand-over added, whoever wrote it. */
export function clearCheckedWorkbook(bytes: Uint8Array, options: WriteOptions = {}): Uint8Array {
  const parts = openToWrite(bytes, options);
  clear(parts, RESULT_SHEETS);
  return parts.finish();
}

function openToWrite(bytes: Uint8Array, options: WriteOptions): PackageEdit {
  const parts = new PackageEdit(bytes, { ...LIMITS, ...options.limits });
  const kinds = [...readRelationships(parts, "").values()].map(({ kind }) => kind);
  // type ".../package/2006/relationships/digital-signature/origin"
  if (kinds.includes("origin")) throw new HostError("file-signed");
  return parts;
}

function clear(parts: PackageEdit, sheets: readonly string[]): void {
  removeSealParts(parts);
  removeSheets(parts, new Set(sheets));
  clearFlags(parts);
  restoreStyles(parts);
}
