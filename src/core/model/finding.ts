import type { Severity } from "./rule";
import type { Place } from "./table";
import type { Waiver } from "./waiver";

/** The provisions behind a finding, in the editions used. */
export interface FindingRefs {
  readonly plan: string | null;
  /** Full text of the citations. */
  readonly law: string | null;
  readonly iso: readonly string[];
  readonly audit: readonly string[];
  readonly related: string | null;
}

/**
 * What a finding stands for as well. undetermined: cannot be judged because of this cell;
 * covered: has the same root cause.
 */
export interface Also {
  readonly rule: string;
  readonly rowKey: string | null;
  readonly state: "undetermined" | "covered";
}

/** One thing to be looked at, with its place, as it stands in the report. Keys in the order of the JSON. */
export interface Finding {
  /** Stable: rule, form, row key and field, not the cell address. */
  readonly id: string;
  readonly rule: string;
  readonly name: string;
  readonly severity: Severity;
  readonly strength: "strong" | "partial";
  /** null: the workbook or the plan. */
  readonly form: string | null;
  /** null unless a set of several files is checked. */
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly row: number | null;
  readonly rowKey: string | null;
  /** Column key, `header.<key>`, `plan`, or null. */
  readonly field: string | null;
  readonly fieldTitle: string | null;
  /** As typed; "" where the cell is blank. */
  readonly actual: string;
  readonly expected: string;
  /** What is wrong, without form, sheet and row key. */
  readonly message: string;
  readonly why: string;
  readonly fix: readonly string[];
  readonly refs: FindingRefs;
  readonly related: readonly Place[];
  readonly also: readonly Also[];
  /** null unless a valid waiver takes it out of the counts. */
  readonly waiver: Waiver | null;
}
