import type { Catalog } from "../../model/catalog";
import type { Finding } from "../../model/finding";
import type { Outcome } from "../../model/outcome";
import type { Settings } from "../../model/plan";
import type { Rule } from "../../model/rule";
import type { Tables } from "../../model/table";
import type { ControlRow } from "../../plan/controlRows";
import { judge } from "../../rules/judge";
import { withIds } from "../identity";
import { settleFindings } from "../settleFindings";
import { sorting } from "../sorting";
import { waive, WAIVER_QUESTIONS } from "./waive";

export const WAIVER_SHEET = "豁免清單";

/** Outcomes of rules and the findings they settled into. */
export interface Judgement {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
}

const QUESTIONS = new Set<string>(Object.values(WAIVER_QUESTIONS));

const isAboutWaivers = ({ each }: Rule): boolean =>
  typeof each === "object" && "table" in each && QUESTIONS.has(each.table);

/** The rules that can be judged before the findings are known. */
export function rulesBeforeWaivers({ rules }: Catalog): readonly Rule[] {
  return rules.filter((rule) => !isAboutWaivers(rule));
}

/**
 * Findings with their waivers, and what the rules about waivers say: whether a line of 豁免清單 is needed
 * shows only once the findings are there. What these rules find cannot be waived itself.
 */
export async function applyWaivers(
  judged: Judgement,
  rows: readonly ControlRow[],
  { catalog, tables, settings }: { catalog: Catalog; tables: Tables; settings: Settings },
): Promise<Judgement> {
  const { findings, observations, conforming } = waive(judged.findings, rows, settings.asOf);
  const lines: Tables = { ...tables, observations, conforming };
  const lastOutcomes = await judge(catalog, lines, settings, catalog.rules.filter(isAboutWaivers));
  const lastFindings = settleFindings(lastOutcomes, catalog, lines, settings);
  const outcomes = new Map(
    [...judged.outcomes, ...lastOutcomes].map((outcome) => [outcome.rule, outcome]),
  );
  return {
    outcomes: catalog.rules.flatMap(({ id }) => outcomes.get(id) ?? []),
    findings: withIds(sorting([...findings, ...lastFindings], catalog)),
  };
}
