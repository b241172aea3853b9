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
  /** Of the canonical content of each form sheet, and of the sheets that say how to check. */
  readonly sheets: readonly {
    readonly form: string;
    readonly sheet: string;
    readonly rows: number;
    readonly sha256: string;
  }[];
  /** Of the sheet 豁免清單; null = there is none. */
  readonly waivers: string | null;
  readonly counts: Readonly<Record<Severity | "waived", number>>;
  /** Of the findings of the report. */
  readonly findings: string;
  /** An input like the as-of date: "2026-11-22T14:02:00+08:00". */
  readonly sealedAt: string;
  /** Digest of the ledger's last line before this seal; null = this is the first. */
  readonly previous: string | null;
}

/** One line of 檢核紀錄: a sealed check. */
export interface LedgerEntry {
  readonly number: number;
  readonly sealedAt: string;
  readonly asOf: string;
  readonly counts: Seal["counts"];
  /** Of all form sheets. */
  readonly content: string;
  /** Of the seal this line was written with. */
  readonly seal: string;
  /** Of the line before; null = first. */
  readonly previous: string | null;
}
