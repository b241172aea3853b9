import type { CellRef } from "../model/outcome";
import type { FactValue } from "./factValue";

/** `when`: an empty cell of the case matches nothing. `must`: it leaves the requirement undetermined. */
export type Mode = "when" | "must";

/** A fact of a rule, bound to the cases of one check. `index` = case, `row` = related row (inside `with` only). */
export interface Fact {
  at(index: number, row: number): FactValue;
  /** The same for every case. */
  readonly isConstant: boolean;
  /** Depends on the related row. */
  readonly isRelated: boolean;
  /** The cells behind the value, unusable ones if there are any. */
  cells(index: number, row: number): readonly CellRef[];
}

export function constantFact(value: FactValue): Fact {
  return { at: () => value, isConstant: true, isRelated: false, cells: () => [] };
}
