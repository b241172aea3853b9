import type { Catalog } from "../model/catalog";
import type { Edition, Settings } from "../model/plan";
import type { Conforming, Observation, Question, Tables } from "../model/table";
import type { CalendarDate } from "../model/value";
import type { ReadingSettings } from "../tables/readingSettings";
import { controlRows } from "./controlRows";
import { editionOf } from "./edition";
import { mappingLines } from "./mappingLines";
import type { PlanChange } from "./planChanges";
import { settingObservation } from "./settingObservation";
import { settleParameters, type ParameterValues, type SettledParameters } from "./settleParameters";
import { settlePlanFacts, type SettledPlan } from "./settlePlanFacts";

/** What the caller asks for; null or left out = no wish. */
export interface CheckWishes {
  readonly asOf: CalendarDate;
  readonly edition?: Edition | "auto" | null;
  readonly params?: ParameterValues;
}

/** What to check with, what to read with, and what is to be judged about both. */
export interface Settled {
  readonly settings: Settings;
  readonly reading: ReadingSettings;
  readonly observations: readonly Observation[];
  readonly conforming: readonly Conforming[];
}

const UNCHANGED = "沿用";

export type SettingSources = Pick<Catalog, "plan" | "parameters" | "conventions">;

/** Decides what a check is run with: the plan and its defaults, then the workbook's own sheets, then the caller. */
export function settle(sources: SettingSources, controls: Tables, wishes: CheckWishes): Settled {
  const { asOf, edition: flag, params = {} } = wishes;
  const plan = settlePlanFacts(
    sources.plan.facts,
    sources.conventions,
    controlRows(controls, "計畫資料"),
  );
  const settled = settleParameters(sources.parameters, controlRows(controls, "檢核參數"), params);
  const parameters = flag ? { ...settled.values, lawEdition: flag } : settled.values;
  const mappings = mappingLines(controlRows(controls, "欄位對應"));
  return {
    settings: {
      asOf,
      edition: editionOf(parameters["lawEdition"] ?? null, asOf),
      parameters,
      plan: plan.facts,
      overrides: plan.changes.map(({ list, item, change }) => ({ list, item, change })),
    },
    reading: { conventions: plan.conventions, plan: plan.known, parameters, asOf, mappings },
    observations: [...changedFacts(plan), ...addedFacts(plan), ...settled.refused],
    conforming: conformingSettings(plan, settled),
  };
}

/** How the sheets that say how to check are read, before anything is settled: nothing is mapped. */
export function readingOfControls(
  { plan, parameters, conventions }: SettingSources,
  asOf: CalendarDate,
): ReadingSettings {
  const defaults = Object.fromEntries(parameters.map(({ key, default: value }) => [key, value]));
  return { conventions, plan: plan.facts, parameters: defaults, asOf, mappings: [] };
}

function changedFacts({ changes }: SettledPlan): readonly Observation[] {
  return changes
    .filter(({ change }) => change !== "added")
    .map((changed) => {
      const { change, kind, item, planned, now, row } = changed;
      const facts = {
        answer: change,
        list: kind,
        name: item,
        planned,
        now,
        actual: now,
        expected: planned,
      };
      return settingObservation("settings.changedFacts", row, {
        cell: row.cellOf("name"),
        rowKey: item,
        facts,
      });
    });
}

/** All additions together are one. */
function addedFacts({ changes }: SettledPlan): readonly Observation[] {
  const added = changes.filter(({ change }) => change === "added");
  const [first] = added;
  if (!first) return [];
  const distinct = (value: (change: PlanChange) => string) =>
    [...new Set(added.map(value))].join("、");
  const name = distinct(({ item }) => item);
  const facts = {
    answer: "added",
    list: distinct(({ kind }) => kind),
    name,
    count: added.length,
    actual: name,
  };
  return [
    {
      ...settingObservation("settings.addedFacts", first.row, { cell: null, rowKey: null, facts }),
      row: null,
    },
  ];
}

/** With facts that the rules can compare: what is unchanged is now what was planned. */
function conformingSettings(
  plan: SettledPlan,
  { accepted }: SettledParameters,
): readonly Conforming[] {
  const hasAdded = plan.changes.some(({ change }) => change === "added");
  return [
    counted(
      "settings.changedFacts",
      { answer: "unchanged", planned: UNCHANGED, now: UNCHANGED },
      plan.unchanged,
    ),
    counted("settings.addedFacts", { answer: "none", count: 0 }, hasAdded ? 0 : 1),
    counted("settings.refusedParameters", { answer: "accepted" }, accepted),
  ].filter(({ count }) => count > 0);
}

function counted(question: Question, facts: Conforming["facts"], count: number): Conforming {
  return { question, form: null, facts, count, hidden: 0, notApplicable: 0 };
}
