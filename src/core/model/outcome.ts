import type { Severity } from "./rule";

export type OutcomeState = "passed" | "failed" | "needsReview" | "notApplicable" | "couldNotRun";

/** A cell by meaning: survives sorting. row null = no row (a column, a plan item); "header" = header block. */
export interface CellRef {
  readonly form: string;
  readonly row: number | "header" | null;
  readonly key: string;
}

/** A case that did not pass. Places are resolved in `findings`. */
export interface Judged {
  readonly verdict: "failed" | "undetermined";
  /** Row key, item label or group keys; null = the workbook as a whole. */
  readonly key: string | null;
  /** Index of the case's row in the table of the rule's form; null where the case is no such row. */
  readonly row: number | null;
  /** Index of the observation this case is, for rules about cells and sheets. */
  readonly observation: number | null;
  readonly severity: Severity;
  /** Columns to report (keys, or header.x), first is the main one. */
  readonly fields: readonly string[];
  readonly message: string;
  readonly expected: string;
  /** Undetermined: the cells that could not be used. */
  readonly causes: readonly CellRef[];
  /** The other side of a cross-form finding. */
  readonly related: readonly CellRef[];
}

/** Counted in cases of the rule's `each`. */
export interface Population {
  readonly rows: number;
  readonly applicable: number;
  readonly failed: number;
  readonly unreadable: number;
  readonly hidden: number;
}

/** What became of one rule. Every rule of the pack has exactly one. */
export interface Outcome {
  readonly rule: string;
  readonly state: OutcomeState;
  readonly cases: readonly Judged[];
  readonly population: Population;
  readonly cause: OutcomeCause | null;
}

export type OutcomeCause =
  | {
      readonly code: "form-missing" | "form-empty" | "column-missing";
      readonly form: string;
      readonly column?: string;
    }
  | { readonly code: "rule-broken"; readonly message: string };
