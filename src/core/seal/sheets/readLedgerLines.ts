import type { LedgerEntry } from "../../model/seal";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { RESULT_SHEETS } from "../../model/checkedWorkbook";
import { LEDGER_TITLES, SEAL_NONE } from "../../words/sealSheetWords";
import { isLedgerEntry } from "../part/partShapes";
import { textsOfSheet, type CellTexts } from "./cellTexts";

const [, , LEDGER] = RESULT_SHEETS;

/** The lines of 檢核紀錄 below its titles; null where there is no such sheet, or it has no titles. */
export function ledgerLinesOf(workbook: WorkbookSnapshot): readonly CellTexts[] | null {
  const rows = textsOfSheet(workbook, LEDGER);
  const titles = rows?.findIndex((texts) => LEDGER_TITLES.every((title, n) => texts[n] === title));
  if (!rows || titles === undefined || titles < 0) return null;
  return rows.slice(titles + 1).filter((texts) => texts.length > 0);
}

/** The entry a line says; null where it says none. */
export function entryOfLine(line: CellTexts): LedgerEntry | null {
  const [number, sealedAt, asOf, gap, review, advice, waived, content, seal, previous] = line;
  const entry = {
    number: Number(number),
    sealedAt,
    asOf,
    counts: {
      gap: Number(gap),
      review: Number(review),
      advice: Number(advice),
      waived: Number(waived),
    },
    content,
    seal,
    previous: previous === SEAL_NONE ? null : previous,
  };
  return isLedgerEntry(entry) ? entry : null;
}
