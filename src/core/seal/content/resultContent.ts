import { RESULT_SHEETS } from "../../model/checkedWorkbook";
import type { SheetSnapshot, SnapshotRow } from "../../model/snapshot";
import type { DesignedSheet } from "../../model/workbookDesign";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { LEDGER_TITLES, SEAL_LABELS } from "../../words/sealSheetWords";
import { sheetRows, type SealedRow, type SheetContent } from "./sheetContent";

type NamedRows = Pick<SheetSnapshot, "name" | "rows">;

const [SUMMARY, RESULT, LEDGER] = RESULT_SHEETS;
const LABELS: ReadonlySet<string> = new Set(Object.values(SEAL_LABELS));
const SIGNERS: readonly string[] = CHECKED_WORDS.summary.signers;
const { titles: TITLES } = CHECKED_WORDS.result;
/** 發現代碼. */
const KEY = TITLES.length;
/** No row of the sheet is one of a table: rows are known by their place, cells by the label beside. */
const ALL_HEADER = Number.MAX_SAFE_INTEGER;

/**
 * What our own sheets say about a check, so that it cannot be changed unseen. Not part of it: the lines of
 * the seal and of the ledger, which are compared by themselves; cells people sign in; the order of the
 * findings, which readers may sort. Sheets that are not there have no content.
 */
export function resultContent(sheets: readonly NamedRows[]): readonly SheetContent[] {
  const contentOf = {
    [SUMMARY]: summaryContent,
    [RESULT]: findingsContent,
    [LEDGER]: ledgerContent,
  };
  return RESULT_SHEETS.flatMap((name) => {
    const sheet = sheets.find((one) => one.name === name);
    // Our texts hold no dates, whatever a workbook counts from.
    return sheet ? [{ form: name, sheet: name, ...contentOf[name](sheetRows(sheet, false)) }] : [];
  });
}

type Content = Pick<SheetContent, "titleRow" | "keys" | "rows">;

/** Everything but the lines of the seal, and of the lines for signing only what is printed there. */
function summaryContent(rows: readonly SealedRow[]): Content {
  const seal = rows.findIndex((row) => firstOf(row) === SEAL_LABELS.title);
  const isSealLine = (row: SealedRow, n: number) =>
    seal >= 0 && n > seal && LABELS.has(firstOf(row));
  return {
    titleRow: ALL_HEADER,
    keys: [],
    rows: rows.filter((row, n) => !isSealLine(row, n)).map(unsigned),
  };
}

function unsigned(row: SealedRow): SealedRow {
  if (!SIGNERS.includes(firstOf(row))) return row;
  const printed = [...SIGNERS, CHECKED_WORDS.summary.signDate];
  return { ...row, cells: row.cells.filter(([, , text]) => printed.includes(text)) };
}

/** Findings by their code, below what stands above their titles. */
function findingsContent(rows: readonly SealedRow[]): Content {
  const title = rows.findIndex(({ cells }) => TITLES.every((text, n) => cells[n]?.[2] === text));
  const keyOf = ({ cells }: SealedRow) => cells.find(([column]) => column === KEY)?.[2] ?? "";
  const findings = rows.slice(title + 1).sort((one, other) => compare(keyOf(one), keyOf(other)));
  return {
    titleRow: rows[title]?.row ?? 0,
    keys: [KEY],
    rows: [...rows.slice(0, title + 1), ...findings],
  };
}

function ledgerContent(rows: readonly SealedRow[]): Content {
  const title = rows.findIndex(({ cells }) => LEDGER_TITLES.every((t, n) => cells[n]?.[2] === t));
  return { titleRow: ALL_HEADER, keys: [], rows: title < 0 ? rows : rows.slice(0, title + 1) };
}

function firstOf({ cells: [first] }: SealedRow): string {
  return first?.[2] ?? "";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rows a sheet has once it is laid down. */
export function rowsOfDesign({ name, cells }: DesignedSheet): NamedRows {
  const rows = new Map<number, SnapshotRow["values"][number][]>();
  for (const { row, column, value } of cells) {
    const values = rows.get(row) ?? [];
    while (values.length < column) values.push(null);
    values[column - 1] = value;
    rows.set(row, values);
  }
  return {
    name,
    rows: [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, values]) => ({ row, values, formats: [] })),
  };
}
