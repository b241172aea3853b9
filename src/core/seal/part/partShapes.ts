import { dayNumber } from "../../dates/calendar";
import {
  SEAL_SCHEMA,
  type LedgerEntry,
  type Seal,
  type SealedFinding,
  type SealedFindings,
  type SealedSheet,
  type SealRecord,
} from "../../model/seal";
import { isValueType } from "../content/sealedValue";
import type { SealedContent } from "../content/sealedSheets";
import type { SealedRow, SheetContent } from "../content/sheetContent";

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

/** The record a part claims to hold; null where anything of it has another shape. */
export function recordOfJson(data: unknown): SealRecord | null {
  return isRecord(data) ? data : null;
}

/** The content a part claims to hold; null where anything of it has another shape. */
export function contentOfJson(data: unknown): SealedContent | null {
  return isContent(data) ? data : null;
}

/** Whether a value read from JSON or from a sheet is a seal. */
export function isSeal(data: unknown): data is Seal {
  return hasFields(data, {
    schema: (value) => value === SEAL_SCHEMA,
    engine: isText,
    pack: (pack) => hasFields(pack, { id: isText, version: isText, sha256: isText }),
    asOf: isDay,
    edition: (value) => value === "110" || value === "114" || value === "115",
    parameters: (value) => isFields(value) && Object.values(value).every(isParameterValue),
    sheets: listOf(isSealedSheet),
    waivers: orNull(isText),
    counts: isCounts,
    findings: isText,
    sealedAt: isText,
    previous: orNull(isText),
    before: orNull(isText),
  });
}

/** Whether a value read from JSON or from a sheet is a line of the ledger. */
export function isLedgerEntry(data: unknown): data is LedgerEntry {
  return hasFields(data, {
    number: isCount,
    sealedAt: isText,
    asOf: isText,
    counts: isCounts,
    content: isText,
    seal: isText,
    previous: orNull(isText),
  });
}

function isRecord(data: unknown): data is SealRecord {
  return hasFields(data, {
    seal: isSeal,
    ledger: listOf(isLedgerEntry),
    findings: listOf(isSealedFinding),
    before: orNull(isSealedFindings),
  });
}

function isSealedSheet(data: unknown): data is SealedSheet {
  return hasFields(data, { form: isText, sheet: isText, rows: isCount, sha256: isText });
}

function isSealedFinding(data: unknown): data is SealedFinding {
  const isSeverity = (value: unknown) => ["gap", "review", "advice"].includes(String(value));
  return hasFields(data, { id: isText, rule: isText, severity: isSeverity, place: isText });
}

function isSealedFindings(data: unknown): data is SealedFindings {
  return hasFields(data, { sealedAt: isText, asOf: isText, findings: listOf(isSealedFinding) });
}

function isContent(data: unknown): data is SealedContent {
  return hasFields(data, { sheets: listOf(isSheetContent), waivers: orNull(isSheetContent) });
}

function isSheetContent(data: unknown): data is SheetContent {
  return hasFields(data, {
    form: isText,
    sheet: isText,
    titleRow: isCount,
    keys: listOf(isCount),
    rows: listOf(isRow),
  });
}

function isRow(data: unknown): data is SealedRow {
  return hasFields(data, { row: isCount, cells: listOf(isCell) });
}

function isCell(data: unknown): boolean {
  if (!Array.isArray(data) || data.length !== 3) return false;
  const [column, type, text] = data as unknown[];
  return isCount(column) && isValueType(type) && isText(text);
}

function isCounts(data: unknown): boolean {
  return hasFields(data, { gap: isCount, review: isCount, advice: isCount, waived: isCount });
}

function isParameterValue(data: unknown): boolean {
  if (data === null || isText(data) || typeof data === "number") return true;
  return listOf(isText)(data);
}

/** "2026-11-22", a day that exists. */
function isDay(data: unknown): boolean {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(isText(data) ? String(data) : "") ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return dayNumber(year, month, day) !== null;
}

function isText(data: unknown): boolean {
  return typeof data === "string";
}

function isCount(data: unknown): boolean {
  return typeof data === "number" && Number.isSafeInteger(data) && data >= 0;
}

function orNull(test: Test): Test {
  return (data) => data === null || test(data);
}

function listOf(test: Test): Test {
  return (data) => Array.isArray(data) && data.every(test);
}

function isFields(data: unknown): data is Fields {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function hasFields(data: unknown, tests: Readonly<Record<string, Test>>): boolean {
  return isFields(data) && Object.entries(tests).every(([name, test]) => test(data[name]));
}
