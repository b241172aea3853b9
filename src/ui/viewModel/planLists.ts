import type { PlanFacts, PlanOverride } from "../../core/model/plan";

const PLAN_LISTS = ["units", "systems", "dedicated"] as const;

/** A list of the plan that 計畫資料 may change. */
export interface PlanList {
  readonly list: (typeof PLAN_LISTS)[number];
  /** Names in force: those of the approved plan, then what the workbook adds. */
  readonly names: readonly string[];
  /** What comes from the workbook. */
  readonly overrides: readonly PlanOverride[];
}

/** The lists of the plan as the last check used them. */
export function planLists(
  { units, systems, dedicated }: PlanFacts,
  overrides: readonly PlanOverride[],
): readonly PlanList[] {
  const planned = {
    units,
    systems: systems.map(({ systemName }) => systemName),
    dedicated: (dedicated as readonly { readonly label: string }[]).map(({ label }) => label),
  };
  return PLAN_LISTS.map((list) => {
    const own = overrides.filter((override) => override.list === list);
    const named = (change: PlanOverride["change"]) =>
      own.filter((override) => override.change === change).map(({ item }) => item);
    const ended = new Set(named("ended"));
    const kept = planned[list].filter((name) => !ended.has(name));
    return { list, names: [...kept, ...named("added")], overrides: own };
  });
}
