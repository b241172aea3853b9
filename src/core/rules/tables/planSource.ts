import { BLANK } from "../../model/value";
import type { PlanFacts } from "../../model/plan";
import { dataValue, type FactValue } from "../factValue";
import type { TableSource } from "../ruleTable";

type PlanEntry = string | Readonly<Record<string, unknown>>;

/** The one column of a list of texts. */
const TEXT_COLUMN = "value";

/** A list of the plan (`plan.systems`, `plan.units`); null where the plan has no such list. */
export function planSource(name: string, plan: PlanFacts): TableSource | null {
  const entries = planList(name, plan);
  if (!entries) return null;
  const columns = planColumns(entries);
  return {
    name,
    length: entries.length,
    isForm: false,
    column: (column) =>
      columns.has(column) ? entries.map((entry) => valueOf(entry, column)) : null,
    isList: () => false,
    key: (row) => labelOf(entries[row] ?? ""),
    cell: () => null,
    weights: null,
    hidden: 0,
    notApplicable: 0,
  };
}

/** Columns of a list of the plan, so that rule files can be checked against it; null = no such list. */
export function planListColumns(name: string, plan: PlanFacts): ReadonlySet<string> | null {
  const entries = planList(name, plan);
  return entries && planColumns(entries);
}

function planList(name: string, plan: PlanFacts): readonly PlanEntry[] | null {
  const list = name.startsWith("plan.") ? plan[name.slice("plan.".length)] : undefined;
  return Array.isArray(list) ? (list as readonly PlanEntry[]) : null;
}

function planColumns(entries: readonly PlanEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => (typeof entry === "string" ? [TEXT_COLUMN] : Object.keys(entry))),
  );
}

function valueOf(entry: PlanEntry, column: string): FactValue {
  if (typeof entry === "string") return column === TEXT_COLUMN ? entry : BLANK;
  return dataValue(entry[column]);
}

function labelOf(entry: PlanEntry): string {
  if (typeof entry === "string") return entry;
  const label = entry["label"] ?? entry["systemName"] ?? entry["id"] ?? entry["name"];
  return typeof label === "string" ? label : "";
}
