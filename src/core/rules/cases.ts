import { normaliseText } from "../cells/text";
import { Mark } from "../model/value";
import type { CellRef } from "../model/outcome";
import type { Rule } from "../model/rule";
import { isDoubtful, showFact, type FactValue } from "./factValue";
import type { RuleTable } from "./ruleTable";
import { caseTable } from "./scope";
import type { RuleTables } from "./tables/ruleTables";

/** What a rule is judged on: rows, groups of rows, or once. */
export interface Cases {
  readonly count: number;
  /** The table the cases are rows of, or groups of rows of. */
  readonly table: RuleTable | null;
  /** The case's row in that table (the first one of a group); −1 for `once`. */
  rowOf(index: number): number;
  /** Rows of the case's group; null where cases are no groups. */
  membersOf(index: number): readonly number[] | null;
  keyOf(index: number): string | null;
  /** How many equal cases each one stands for; null = 1 each. */
  readonly weights: readonly number[] | null;
  readonly hidden: number;
  /** Cells that hide how many cases there are: a group key that cannot be read. */
  readonly lost: readonly CellRef[];
}

export function casesOf(rule: Rule, tables: RuleTables): Cases {
  const name = caseTable(rule);
  if (name === null) return ONCE;
  const table = tables.get(name);
  if (typeof rule.each === "object" && "groups" in rule.each) return groupsOf(table, rule.each.by);
  return {
    count: table.length,
    table,
    rowOf: (index) => index,
    membersOf: () => null,
    keyOf: (index) => table.source.key(index),
    weights: table.source.weights,
    hidden: table.source.hidden,
    lost: table.source.lost ?? [],
  };
}

const ONCE: Cases = {
  count: 1,
  table: null,
  rowOf: () => -1,
  membersOf: () => null,
  keyOf: () => null,
  weights: null,
  hidden: 0,
  lost: [],
};

function groupsOf(table: RuleTable, by: readonly string[]): Cases {
  const columns = by.map((name) => table.column(name));
  const groups = new Map<string, { readonly key: string; readonly members: number[] }>();
  const lost: CellRef[] = [];
  for (let row = 0; row < table.length; row++) {
    const values = columns.map((column) => column[row] as FactValue);
    by.forEach((name, n) => {
      if (isDoubtful(values[n] as FactValue)) lost.push(...table.cellsBehind(row, name));
    });
    if (values.some((value) => value instanceof Mark)) continue;
    const id = values.map((value) => normaliseText(showFact(value))).join("|");
    const group = groups.get(id);
    if (group) group.members.push(row);
    else groups.set(id, { key: values.map(showFact).join("|"), members: [row] });
  }
  const list = [...groups.values()];
  return {
    count: list.length,
    table,
    rowOf: (index) => list[index]?.members[0] ?? -1,
    membersOf: (index) => list[index]?.members ?? [],
    keyOf: (index) => list[index]?.key ?? null,
    weights: null,
    hidden: table.source.hidden,
    lost,
  };
}
