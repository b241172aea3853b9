import type { Catalog } from "../model/catalog";
import type { Report } from "../model/report";
import type { EarlierSeal, Seal, SealRecord, Trend } from "../model/seal";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Tables } from "../model/table";
import { sealedSheets } from "./content/sealedSheets";
import { findSeal, hasTrace, ledgerOf, sealIn, type FoundSeal } from "./foundSeal";
import { digestOfEntry, headOf, withEntry } from "./ledger";
import { sealXml } from "./part/sealPart";
import { inOrder, isSameCheck, sealOf, type Unsealed } from "./sealOf";
import { sealedFindings, trendOf } from "./trend";

/** A check of one workbook, with what it was made from. */
export interface CheckedContent {
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
 * Seals a check. Where content, rules, as-of date and result are those of the seal that is there, that
 * seal and its time stay and the ledger grows by no line.
 * @param sealedAt ISO time with offset: "2026-11-22T14:02:00+08:00"
 */
export function sealCheck(
  { report, tables, snapshot }: CheckedContent,
  catalog: Pick<Catalog, "templates" | "controlTemplates">,
  sealedAt: string,
): SealedCheck {
  const found = findSeal(snapshot);
  const content = sealedSheets({ snapshot, tables, catalog });
  const unsealed = sealOf(report, content);
  const kept = keptSeal(found, unsealed);
  const ledger = ledgerOf(found);
  const seal = kept ?? inOrder({ ...unsealed, sealedAt, previous: headOf(ledger) });
  const before = findingsBefore(found, kept);
  const record: SealRecord = {
    seal,
    ledger: kept ? ledger : withEntry(ledger, seal),
    findings: sealedFindings(report.findings),
    before,
  };
  return {
    record,
    xml: sealXml({ record, content }),
    digests: record.ledger.map(digestOfEntry),
    trend: before && trendOf(report.findings, before),
    earlier: earlierOf(found, kept),
  };
}

/** The seal that is there, where the check comes to the same and it has its line in the ledger. */
export function keptSeal(found: FoundSeal, unsealed: Unsealed): Seal | null {
  const seal = sealIn(found);
  return seal && isSameCheck(seal, unsealed) && ledgerOf(found).length > 0 ? inOrder(seal) : null;
}

/** Where the seal stays it is no check before this one. */
export function findingsBefore({ part }: FoundSeal, kept: Seal | null): SealRecord["before"] {
  if (!part) return null;
  const { seal, findings, before } = part.record;
  if (kept) return before;
  return { sealedAt: seal.sealedAt, asOf: seal.asOf, findings };
}

/** @param kept the seal that stays */
export function earlierOf(found: FoundSeal, kept: Seal | null): EarlierSeal {
  if (kept) return "same";
  if (!hasTrace(found)) return "none";
  return (found.part ?? found.text) ? "other" : "unreadable";
}
