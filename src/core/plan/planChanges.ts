import { normaliseText } from "../cells/text";
import type { PlanOverride } from "../model/plan";
import { FACT_LABELS } from "../words/observed";
import type { ControlRow } from "./controlRows";

/** A row of 計畫資料 that says something else than the plan. */
export interface PlanChange extends PlanOverride {
  readonly row: ControlRow;
  /** 類別 as on the sheet. */
  readonly kind: string;
  readonly planned: string;
  readonly now: string;
}

/** An entry of a list of the plan: a unit, a system, the dedicated staff of an organisation. */
export type PlanEntry = Readonly<Record<string, unknown>>;

/** How rows of one 類別 of 計畫資料 change a list of the plan. */
export interface PlanListRules {
  readonly list: string;
  readonly kind: string;
  /** Key of the entry's name. */
  readonly nameKey: string;
  /** Column of 計畫資料 → key of the entry. */
  readonly facts: Readonly<Record<string, string>>;
  /** An entry the plan does not have. */
  create(name: string): PlanEntry;
}

export interface ChangedList {
  readonly entries: readonly PlanEntry[];
  /** Entries of the plan that are no more. */
  readonly ended: readonly PlanEntry[];
  readonly changes: readonly PlanChange[];
  /** Rows that say what the plan says. */
  readonly unchanged: number;
}

const ENDED = "停用";
const CHANGED = "變更";

/** Applies the rows of one 類別 to a list of the plan, one after the other. */
export function changeList(
  planned: readonly PlanEntry[],
  rows: readonly ControlRow[],
  rules: PlanListRules,
): ChangedList {
  let entries = planned;
  const changes: PlanChange[] = [];
  let unchanged = 0;
  for (const row of rows.filter(
    (candidate) => candidate.text("kind") === rules.kind && candidate.text("name") !== "",
  )) {
    const name = row.text("name");
    const entry = entries.find((candidate) => isNamed(candidate[rules.nameKey], name));
    const change = entry ? changeOf(entry, row, rules) : additionOf(row, rules);
    if (change) changes.push(change);
    else unchanged += 1;
    entries = applied(entries, entry, row, rules);
  }
  const ended = planned.filter((entry) =>
    changes.some(({ item, change }) => change === "ended" && item === entry[rules.nameKey]),
  );
  return { entries, ended, changes, unchanged };
}

function applied(
  entries: readonly PlanEntry[],
  entry: PlanEntry | undefined,
  row: ControlRow,
  rules: PlanListRules,
): readonly PlanEntry[] {
  if (row.text("change") === ENDED) return entries.filter((candidate) => candidate !== entry);
  const stated = Object.fromEntries(statedFacts(row, rules).map(({ key, value }) => [key, value]));
  if (!entry) return [...entries, { ...rules.create(row.text("name")), ...stated }];
  return entries.map((candidate) => (candidate === entry ? { ...entry, ...stated } : candidate));
}

function changeOf(entry: PlanEntry, row: ControlRow, rules: PlanListRules): PlanChange | null {
  const item = textOf(entry[rules.nameKey]);
  const common = { list: rules.list, kind: rules.kind, item, row };
  if (row.text("change") === ENDED)
    return { ...common, change: "ended", planned: item, now: ENDED };
  // What the plan leaves open is no change of the plan.
  const differing = statedFacts(row, rules).filter(
    ({ key, value }) => isStated(entry[key]) && textOf(entry[key]) !== textOf(value),
  );
  if (differing.length === 0) {
    if (row.text("change") !== CHANGED) return null;
    return { ...common, change: "changed", planned: item, now: row.text("remark") || CHANGED };
  }
  const describe = (value: (fact: StatedFact) => unknown) =>
    differing
      .map((fact) => `${FACT_LABELS[fact.column] ?? fact.column} ${textOf(value(fact))}`)
      .join("、");
  return {
    ...common,
    change: "changed",
    planned: describe((fact) => entry[fact.key]),
    now: describe((fact) => fact.value),
  };
}

/** A name the plan does not have is an addition, whatever the row calls it, unless it has ended. */
function additionOf(row: ControlRow, { list, kind }: PlanListRules): PlanChange | null {
  if (row.text("change") === ENDED) return null;
  const item = row.text("name");
  return { list, kind, item, row, change: "added", planned: "", now: item };
}

interface StatedFact {
  readonly column: string;
  readonly key: string;
  readonly value: unknown;
}

function statedFacts(row: ControlRow, { facts }: PlanListRules): readonly StatedFact[] {
  return Object.entries(facts).flatMap(([column, key]) => {
    const value = row.value(column);
    return value === null ? [] : [{ column, key, value }];
  });
}

function isNamed(name: unknown, text: string): boolean {
  return typeof name === "string" && normaliseText(name) === normaliseText(text);
}

function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
