import { normaliseText } from "../../../cells/text";
import type { CellRef } from "../../../model/outcome";
import { BLANK, Mark } from "../../../model/value";
import { isDoubtful, showFact, type FactValue } from "../../factValue";
import { equalityOperators } from "../../operators/equality";
import type { RuleTable } from "../../ruleTable";
import { NO, UNDETERMINED, YES, type Answer } from "../../threeValued";
import type { DerivedRow, DerivedRows } from "./derivedTable";

/** A column whose entries are wanted, of the rows that belong. */
export interface Choice {
  readonly table: RuleTable;
  readonly column: string;
  /** Columns that decide whether a row belongs. */
  readonly decidedBy: readonly string[];
  readonly belongs: (row: number) => Answer;
}

/**
 * The distinct entries of several columns and of a list, one row each, under one column name. A cell
 * that cannot be read, or that leaves open whether its row belongs, is lost.
 */
export function distinctEntries(
  name: string,
  choices: readonly Choice[],
  fixed: readonly string[] = [],
): DerivedRows {
  const rows = new Map<string, DerivedRow>();
  const lost: CellRef[] = [];
  const add = (value: FactValue, cell?: CellRef) => {
    const key = showFact(value);
    const id = normaliseText(key);
    if (!rows.has(id)) rows.set(id, { key, values: { [name]: value }, cells: { [name]: cell } });
  };
  for (const choice of choices) collect(choice, add, lost);
  for (const entry of fixed) add(entry);
  return { rows: [...rows.values()], lost };
}

function collect(
  { table, column, decidedBy, belongs }: Choice,
  add: (value: FactValue, cell?: CellRef) => void,
  lost: CellRef[],
): void {
  const values = table.column(column);
  for (let row = 0; row < table.length; row++) {
    const answer = belongs(row);
    if (answer === NO) continue;
    const value = values[row] ?? BLANK;
    const unsure = answer === UNDETERMINED ? decidedBy : [];
    for (const name of [...unsure, column])
      if (isDoubtful(table.column(name)[row] ?? BLANK)) lost.push(...table.cellsBehind(row, name));
    if (answer === YES && !(value instanceof Mark)) add(value, table.cellsBehind(row, column)[0]);
  }
}

/** Whether a column of a row equals a value. */
export function isEqual(
  table: RuleTable,
  column: string,
  value: FactValue,
): (row: number) => Answer {
  const { equal } = equalityOperators;
  const values = table.column(column);
  return (row) => equal?.(values[row] ?? BLANK, value) ?? NO;
}
