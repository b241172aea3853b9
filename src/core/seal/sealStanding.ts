import type { Catalog } from "../model/catalog";
import { RESULT_SHEETS } from "../model/checkedWorkbook";
import type { Seal, SealShown, SealStanding } from "../model/seal";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { waiverSheet } from "./content/sealedSheets";
import { findSeal, hasTrace, ledgerOf, sealIn } from "./foundSeal";
import {
  earlierOf,
  findingsBefore,
  keptSeal,
  sealer,
  type CheckedContent,
  type SealedCheck,
} from "./sealCheck";
import { sealCode } from "./sealOf";
import { trendOf } from "./trend";

type SealCatalog = Pick<Catalog, "templates" | "controlTemplates">;

/**
 * What sealing would meet. The content is only gone through where there is a seal.
 * @param checked null = the workbook was checked together with others, which no seal covers
 */
export function sealStanding(
  snapshot: WorkbookSnapshot,
  checked: Omit<CheckedContent, "snapshot"> | null,
  catalog: Catalog,
): SealStanding {
  const found = findSeal(snapshot);
  const isSealed = hasTrace(found);
  const kept =
    isSealed && checked ? keptSeal(found, sealer({ ...checked, snapshot }, catalog)) : null;
  const before = checked && findingsBefore(found, kept);
  return {
    earlier: earlierOf(found, kept),
    seal: shown(sealIn(found)),
    lines: isSealed ? ledgerOf(found).length : 0,
    waivers: waiverLines(snapshot, catalog),
    sheets: RESULT_SHEETS.filter((name) => snapshot.sheets.some((sheet) => sheet.name === name)),
    trend: checked && before && trendOf(checked.report.findings, before),
  };
}

/** What there is once a sealed check is written. */
export function standingOnceSealed(
  { record: { seal, ledger }, trend }: SealedCheck,
  snapshot: WorkbookSnapshot,
  catalog: SealCatalog,
): SealStanding {
  return {
    earlier: "same",
    seal: shown(seal),
    lines: ledger.length,
    waivers: waiverLines(snapshot, catalog),
    sheets: RESULT_SHEETS,
    trend,
  };
}

/** The seal as the sheet 檢核摘要 tells it; null = it tells none. */
export function sealOnSheet(summary: SheetSnapshot): SealShown | null {
  const { text } = findSeal({ file: null, date1904: false, sealXml: null, sheets: [summary] });
  return shown(text);
}

function shown<S extends Seal | null>(seal: S) {
  return seal && { seal, code: sealCode(seal) };
}

function waiverLines(snapshot: WorkbookSnapshot, catalog: SealCatalog): number | null {
  const waivers = waiverSheet({ snapshot, catalog });
  return waivers && waivers.rows.filter(({ row }) => row > waivers.titleRow).length;
}
