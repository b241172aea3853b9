import type { Catalog } from "../model/catalog";
import type { Report } from "../model/report";
import type { EarlierSeal, Seal, SealedFindings, SealRecord, Trend } from "../model/seal";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Tables } from "../model/table";
import { resultSheets } from "../report/checkedWorkbook/checkedWorkbook";
import type { CheckSheets } from "../report/checkedWorkbook/handOver";
import { resultContent, rowsOfDesign } from "./content/resultContent";
import { sealedSheets, type SealedContent } from "./content/sealedSheets";
import { digestOfJson } from "./digest";
import { findSeal, hasTrace, ledgerOf, sealIn, type FoundSeal } from "./foundSeal";
import { digestOfEntry, headOf, withEntry } from "./ledger";
import { sealXml } from "./part/sealPart";
import { digestOfSeal, inOrder, sealOf } from "./sealOf";
import { sealedFindings, trendOf } from "./trend";

/** A check of one workbook, with what it was made from. */
export interface CheckedContent extends Pick<CheckSheets, "notes"> {
  readonly report: Report;
  readonly tables: Tables;
  readonly snapshot: WorkbookSnapshot;
}

/** A check with its seal. */
export interface SealedCheck {
  readonly record: SealRecord;
  /** Content of the custom XML part. */
  readonly xml: string;
  /** Digest of each line of the ledger. */
  readonly digests: readonly string[];
  /** null = there was no sealed check before, or its findings are lost. */
  readonly trend: Trend | null;
  readonly earlier: EarlierSeal;
}

/**
 * Seals a check. Where sealing it at the time of the seal that is there comes to that seal, it stays with
 * its time and the ledger grows by no line.
 * @param sealedAt ISO time with offset: "2026-11-22T14:02:00+08:00"
 */
export function sealCheck(
  checked: CheckedContent,
  catalog: Catalog,
  sealedAt: string,
): SealedCheck {
  const found = findSeal(checked.snapshot);
  const sealed = sealer(checked, catalog);
  const ledger = ledgerOf(found);
  const kept = keptSeal(found, sealed);
  const { seal, content, trend, before } =
    kept ?? sealed({ sealedAt, previous: headOf(ledger), before: findingsBefore(found, null) });
  const record: SealRecord = {
    seal,
    ledger: kept ? ledger : withEntry(ledger, seal),
    findings: sealedFindings(checked.report.findings),
    before,
  };
  return {
    record,
    xml: sealXml({ record, content }),
    digests: record.ledger.map(digestOfEntry),
    trend,
    earlier: earlierOf(found, kept),
  };
}

/** When a check is sealed, and what was sealed before it. */
interface Occasion extends Pick<Seal, "sealedAt" | "previous"> {
  readonly before: SealedFindings | null;
}

export interface Sealed {
  readonly seal: Seal;
  readonly content: SealedContent;
  readonly trend: Trend | null;
  readonly before: SealedFindings | null;
}

/** Seals the same check on one occasion or another: our own sheets tell the time and the trend. */
export function sealer(
  { report, tables, snapshot, notes }: CheckedContent,
  catalog: Catalog,
): (occasion: Occasion) => Sealed {
  const forms = sealedSheets({ snapshot, tables, catalog });
  return ({ before, ...occasion }) => {
    const trend = before && trendOf(report.findings, before);
    const rest = { ...occasion, before: before && digestOfJson(before) };
    // The lines of the seal and of the ledger are no part of what is sealed.
    const record = { seal: { ...sealOf(report, forms), ...rest }, ledger: [] };
    const sheets = resultSheets({ report, notes, catalog, record, digests: [], trend });
    const own = resultContent(sheets.map(rowsOfDesign));
    const content = { ...forms, sheets: [...forms.sheets, ...own] };
    return { seal: inOrder({ ...sealOf(report, content), ...rest }), content, trend, before };
  };
}

/** The seal that is there, where it has its line in the ledger and the check still comes to it. */
export function keptSeal(found: FoundSeal, sealed: (occasion: Occasion) => Sealed): Sealed | null {
  const earlier = sealIn(found);
  if (!earlier || ledgerOf(found).length === 0) return null;
  const { sealedAt, previous } = earlier;
  const again = sealed({ sealedAt, previous, before: found.part?.record.before ?? null });
  return digestOfSeal(again.seal) === digestOfSeal(earlier) ? again : null;
}

/** @param kept the seal that stays: it is no check before this one */
export function findingsBefore({ part }: FoundSeal, kept: Sealed | null): SealedFindings | null {
  if (kept) return kept.before;
  if (!part) return null;
  const { seal, findings } = part.record;
  return { sealedAt: seal.sealedAt, asOf: seal.asOf, findings };
}

/** @param kept the seal that stays */
export function earlierOf(found: FoundSeal, kept: Sealed | null): EarlierSeal {
  if (kept) return "same";
  if (!hasTrace(found)) return "none";
  return (found.part ?? found.text) ? "other" : "unreadable";
}
