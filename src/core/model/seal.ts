import type { Severity } from "./rule";
import type { Edition, ParameterValue } from "./plan";

export const SEAL_SCHEMA = "lbbu-seal/1";

/** Digests are SHA-256 in hexadecimal, times and dates ISO texts. Keys in the order of the JSON. */
export interface Seal {
  readonly schema: typeof SEAL_SCHEMA;
  readonly engine: string;
  readonly pack: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly asOf: string;
  readonly edition: Edition;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** Of the canonical content of each form sheet, of the sheets that say how to check, and of what is written about the check on our own. */
  readonly sheets: readonly SealedSheet[];
  /** Of the sheet 豁免清單; null = there is none. */
  readonly waivers: string | null;
  readonly counts: Readonly<Record<Severity | "waived", number>>;
  /** Of the findings of the report: which there are, how severe and whether waived. */
  readonly findings: string;
  /** An input like the as-of date: "2026-11-22T14:02:00+08:00". */
  readonly sealedAt: string;
  /** Digest of the ledger's last line before this seal; null = this is the first. */
  readonly previous: string | null;
  /** Of the findings of the sealed check before this one, which the trend is told against; null = there are none. */
  readonly before: string | null;
}

export interface SealedSheet {
  /** Form number, or the name of a sheet that is no form. */
  readonly form: string;
  readonly sheet: string;
  /** Rows that hold anything, titles included. */
  readonly rows: number;
  readonly sha256: string;
}

/** One line of 檢核紀錄: a sealed check. */
export interface LedgerEntry {
  readonly number: number;
  readonly sealedAt: string;
  readonly asOf: string;
  readonly counts: Seal["counts"];
  /** Of all sheets sealed but our own. */
  readonly content: string;
  /** Of the seal this line was written with. */
  readonly seal: string;
  /** Of the line before; null = first. */
  readonly previous: string | null;
}

/** What of a finding is kept, so that a later check can tell what is new and what was resolved. */
export interface SealedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Form and row in few words; "" for the workbook as a whole. */
  readonly place: string;
}

/** The findings of a sealed check. */
export interface SealedFindings {
  readonly sealedAt: string;
  readonly asOf: string;
  readonly findings: readonly SealedFinding[];
}

/** What a custom XML part keeps of a sealed check besides the content. Keys in the order of the JSON. */
export interface SealRecord {
  readonly seal: Seal;
  /** The last line is this seal's. */
  readonly ledger: readonly LedgerEntry[];
  readonly findings: readonly SealedFinding[];
  /** The sealed check before this one, which the trend is told against; null = there is none. */
  readonly before: SealedFindings | null;
}

/** Findings now against those of an earlier sealed check, by id. */
export interface Trend {
  /** When the earlier check was sealed, and its as-of date. */
  readonly sealedAt: string;
  readonly asOf: string;
  /** Ids. */
  readonly added: readonly string[];
  readonly persisting: readonly string[];
  readonly resolved: readonly SealedFinding[];
}

/**
 * What there is of a seal before a check is sealed. none: no trace. same: the check comes to what was
 * sealed, so that seal and its time stay and the ledger grows by no line. other: the check before is in
 * the ledger. unreadable: the seal says nothing any more; the ledger starts anew.
 */
export type EarlierSeal = "none" | "same" | "other" | "unreadable";

/** A seal as people are shown it. */
export interface SealShown {
  readonly seal: Seal;
  /** Its digest in short: "7F3A-91C2-0B5E-D846". */
  readonly code: string;
}

/** What a workbook holds of sealed checks, beside a check of it that is not sealed. */
export interface SealStanding {
  readonly earlier: EarlierSeal;
  /** The seal that is there; null where there is none, or it cannot be read. */
  readonly seal: SealShown | null;
  /** Lines of the ledger. */
  readonly lines: number;
  /** Lines of 豁免清單; null = there is no such sheet. */
  readonly waivers: number | null;
  /** Result sheets that are there. */
  readonly sheets: readonly string[];
  /** null = there was no sealed check before, or its findings are lost. */
  readonly trend: Trend | null;
}
