import { UNREADABLE } from "../../../model/value";
import type { Catalog } from "../../../model/catalog";
import type { CellRef } from "../../../model/outcome";
import type { Settings } from "../../../model/plan";
import { isBlank, type FactValue } from "../../factValue";
import type { RuleTable } from "../../ruleTable";

/** What derived facts may use besides the cells they read. */
export interface FactContext
  extends
    Pick<Settings, "asOf" | "edition" | "parameters" | "plan" | "overrides">,
    Pick<Catalog, "templates" | "iso"> {
  /** Throws RangeError for a name that is no table. */
  readonly table: (name: string) => RuleTable;
  /** A header field of a form; UNREADABLE where the workbook has no such form. */
  readonly header: (form: string, key: string) => FactValue;
}

/** A column of a table that is computed from other cells of the same row. */
export interface DerivedColumn {
  /** One sentence in zh-TW, for the rule reference. */
  readonly meaning: string;
  /** Columns it reads: named as causes where it cannot be computed, and as reported cells. */
  readonly reads: readonly string[];
  readonly compute: (values: readonly FactValue[], context: FactContext) => FactValue;
  /** Cells of other tables it reads and could not use. */
  readonly unread?: (values: readonly FactValue[], context: FactContext) => readonly CellRef[];
}

type Compute = (values: readonly FactValue[], context: FactContext) => FactValue;

/** The first input that cannot be used: an unreadable one, else a blank one. */
export function unusable(values: readonly FactValue[]): FactValue | undefined {
  return values.find((value) => value === UNREADABLE) ?? values.find(isBlank);
}

/** A derived column that needs all its inputs: blank or unreadable inputs pass through. */
export function fromAll(
  meaning: string,
  reads: readonly string[],
  compute: Compute,
): DerivedColumn {
  return {
    meaning,
    reads,
    compute: (values, context) => unusable(values) ?? compute(values, context),
  };
}

/** A derived column that has an answer for blank inputs too: only unreadable inputs pass through. */
export function fromReadable(
  meaning: string,
  reads: readonly string[],
  compute: Compute,
): DerivedColumn {
  return {
    meaning,
    reads,
    compute: (values, context) =>
      values.includes(UNREADABLE) ? UNREADABLE : compute(values, context),
  };
}

/** A numeric parameter. Throws TypeError where the pack holds something else under that key. */
export function numberParameter(context: FactContext, key: string): number {
  const value = context.parameters[key];
  if (typeof value !== "number") throw new TypeError(`parameter ${key} is not a number`);
  return value;
}
