import type { CellRef } from "../../../model/outcome";
import type { FactValue } from "../../factValue";
import type { FactContext } from "../../facts/shared/derived";

/** A named list of what rules are judged on or join with, made from forms and the plan. */
export interface DerivedTable {
  /** One sentence in zh-TW, for the rule reference. */
  readonly meaning: string;
  readonly columns: readonly string[];
  /** form → columns it reads; rules that use the table cannot run without them. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  readonly rowsOf: (context: FactContext) => DerivedRows;
}

export interface DerivedRows {
  readonly rows: readonly DerivedRow[];
  /** Cells that hide whether there are more rows. */
  readonly lost: readonly CellRef[];
}

export interface DerivedRow {
  /** What identifies the row to people. */
  readonly key: string;
  readonly values: Readonly<Record<string, FactValue>>;
  /** The cells behind the values, where there are any. */
  readonly cells: Readonly<Record<string, CellRef | undefined>>;
}

/** A table whose rows are known in advance. */
export function fixedTable(
  meaning: string,
  column: string,
  entries: readonly string[],
): DerivedTable {
  const rows = entries.map((entry) => ({ key: entry, values: { [column]: entry }, cells: {} }));
  return { meaning, columns: [column], reads: {}, rowsOf: () => ({ rows, lost: [] }) };
}
