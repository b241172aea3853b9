import type { Catalog } from "../../model/catalog";
import type { Report } from "../../model/report";
import type { SealRecord, Trend } from "../../model/seal";
import type { ReportNotes } from "../reportNotes";

/** Everything the sheets of a hand-over are made from. */
export interface CheckSheets {
  readonly report: Report;
  readonly notes: Pick<ReportNotes, "identities" | "hiddenRows" | "unreadableCells">;
  readonly catalog: Pick<Catalog, "templates" | "rules" | "parameters">;
  readonly record: Pick<SealRecord, "seal" | "ledger">;
  /** Digest of each line of the ledger. */
  readonly digests: readonly string[];
  readonly trend: Trend | null;
}

/** The sheets, and the part that holds the seal. */
export interface HandOver extends CheckSheets {
  /** Content of the custom XML part. */
  readonly xml: string;
}
