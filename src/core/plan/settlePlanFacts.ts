import type { PlanFacts, PlanSystem } from "../model/plan";
import type { Conventions } from "../model/template";
import type { ControlRow } from "./controlRows";
import {
  changeList,
  type ChangedList,
  type PlanChange,
  type PlanEntry,
  type PlanListRules,
} from "./planChanges";

/** The plan's facts with the rows of 計畫資料 applied. */
export interface SettledPlan {
  readonly facts: PlanFacts;
  readonly conventions: Conventions;
  /** The names forms may use: records of this year still name what has ended since. */
  readonly known: Pick<PlanFacts, "units" | "systems">;
  readonly changes: readonly PlanChange[];
  readonly unchanged: number;
}

const UNITS: PlanListRules = {
  list: "units",
  kind: "單位",
  nameKey: "name",
  facts: {},
  create: (name) => ({ name }),
};
const SYSTEMS: PlanListRules = {
  list: "systems",
  kind: "資通系統",
  nameKey: "systemName",
  facts: { isCore: "isCore", mtpdHours: "mtpdHours", level: "level", managedBy: "managedBy" },
  create: (systemName) => ({
    systemName,
    isCore: "否",
    mtpdHours: null,
    level: null,
    managedBy: null,
  }),
};
const DEDICATED: PlanListRules = {
  list: "dedicated",
  kind: "專職人員",
  nameKey: "label",
  facts: { headcount: "min" },
  create: (label) => ({ label, units: [label], min: 1 }),
};

/** Applies 計畫資料 to the facts of the approved plan, row by row; what it does not name stays. */
export function settlePlanFacts(
  facts: PlanFacts,
  conventions: Conventions,
  rows: readonly ControlRow[],
): SettledPlan {
  const units = changeList(
    facts.units.map((name) => ({ name })),
    rows,
    UNITS,
  );
  const systems = changeList(
    facts.systems.map((system) => ({ ...system })),
    rows,
    SYSTEMS,
  );
  const dedicated = changeList(recordsOf(facts["dedicated"]), rows, DEDICATED);
  const lists: readonly ChangedList[] = [units, systems, dedicated];
  return {
    known: {
      units: [...units.entries, ...units.ended].map(unitOf),
      systems: [...systems.entries, ...systems.ended].map(systemOf),
    },
    facts: {
      ...facts,
      units: units.entries.map(unitOf),
      systems: systems.entries.map(systemOf),
      ...(dedicated.entries.length > 0 && { dedicated: dedicated.entries }),
    },
    conventions: withAliases(conventions, rows),
    changes: lists.flatMap((list) => list.changes),
    unchanged: lists.reduce((sum, list) => sum + list.unchanged, 0),
  };
}

function unitOf(entry: PlanEntry): string {
  return textOf(entry["name"]) ?? "";
}

function systemOf(entry: PlanEntry): PlanSystem {
  const mtpdHours = entry["mtpdHours"];
  return {
    ...entry,
    systemName: textOf(entry["systemName"]) ?? "",
    isCore: entry["isCore"] === "是" ? "是" : "否",
    mtpdHours: typeof mtpdHours === "number" ? mtpdHours : null,
    level: textOf(entry["level"]),
    managedBy: textOf(entry["managedBy"]),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function recordsOf(list: unknown): readonly PlanEntry[] {
  return Array.isArray(list) ? (list as readonly PlanEntry[]) : [];
}

/** Names under which units and systems also appear in the forms. */
function withAliases(conventions: Conventions, rows: readonly ControlRow[]): Conventions {
  return {
    ...conventions,
    unitAliases: mergedAliases(conventions.unitAliases, rows, UNITS.kind),
    systemAliases: mergedAliases(conventions.systemAliases, rows, SYSTEMS.kind),
  };
}

function mergedAliases(
  known: Conventions["unitAliases"],
  rows: readonly ControlRow[],
  kind: string,
): Conventions["unitAliases"] {
  const aliases: Record<string, readonly string[]> = { ...known };
  for (const row of rows) {
    const own = row.value("aliases");
    const name = row.text("name");
    if (row.text("kind") === kind && Array.isArray(own))
      aliases[name] = [...(aliases[name] ?? []), ...(own as string[])];
  }
  return aliases;
}
