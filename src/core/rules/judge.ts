import type { Catalog } from "../model/catalog";
import type { Judged, Outcome, OutcomeCause, Population } from "../model/outcome";
import type { Settings } from "../model/plan";
import type { Rule } from "../model/rule";
import type { Tables } from "../model/table";
import { casesOf } from "./cases";
import { FactReader, type Judging } from "./factReader";
import { judgeCases } from "./judgeCases";
import type { Vocabulary } from "./load/vocabulary";
import { readsOf, type Reads } from "./reads";
import { Operators } from "./operators/operators";
import { obstacleOf } from "./obstacles";
import { RuleTables } from "./tables/ruleTables";
import { vocabularyOf } from "./vocabularyOf";

const NOBODY: Population = { rows: 0, applicable: 0, failed: 0, unreadable: 0, hidden: 0 };

/** What follows from the catalogue alone. */
interface Prepared {
  readonly vocabulary: Vocabulary;
  readonly reads: (rule: Rule) => Reads;
}

interface Inputs extends Prepared {
  readonly tables: RuleTables;
  readonly operators: Operators;
  readonly settings: Settings;
  readonly catalog: Catalog;
}

/**
 * One outcome for each of these rules, in their order. A rule that fails to run says so and stops no other.
 * @param rules of the catalogue; all of them where left out
 */
export async function judge(
  catalog: Catalog,
  tables: Tables,
  settings: Settings,
  rules: readonly Rule[] = catalog.rules,
): Promise<readonly Outcome[]> {
  const inputs = inputsOf(catalog, tables, settings);
  const outcomes: Outcome[] = [];
  for (const rule of rules) outcomes.push(await judgeRule(rule, inputs));
  return outcomes;
}

function inputsOf(catalog: Catalog, tables: Tables, settings: Settings): Inputs {
  return {
    tables: new RuleTables(tables, settings, catalog),
    operators: new Operators({ ...settings, placeholders: catalog.conventions.placeholders }),
    ...preparedOf(catalog),
    settings,
    catalog,
  };
}

/**
 * What judging each of these rules needs that can run: its cases, and what facts are read from.
 * @param rules of the catalogue; all of them where left out
 */
export function judgingsOf(
  catalog: Catalog,
  tables: Tables,
  settings: Settings,
  rules: readonly Rule[] = catalog.rules,
): readonly Judging[] {
  const inputs = inputsOf(catalog, tables, settings);
  return rules
    .filter((rule) => !obstacleOf(rule, inputs))
    .map((rule) => ({ rule, ...inputs, cases: casesOf(rule, inputs.tables) }));
}

/** A catalogue does not change: the pane checks after every edit, and this is a tenth of a check. */
const prepared = new WeakMap<Catalog, Prepared>();

function preparedOf(catalog: Catalog): Prepared {
  let found = prepared.get(catalog);
  if (!found) {
    const vocabulary = vocabularyOf(catalog);
    const reads = new Map(catalog.rules.map((rule) => [rule, readsOf(rule, vocabulary)]));
    found = { vocabulary, reads: (rule) => reads.get(rule) ?? readsOf(rule, vocabulary) };
    prepared.set(catalog, found);
  }
  return found;
}

async function judgeRule(rule: Rule, inputs: Inputs): Promise<Outcome> {
  const obstacle = obstacleOf(rule, inputs);
  if (obstacle === "notApplicable") return { ...notRun(rule, null), state: "notApplicable" };
  if (obstacle) return notRun(rule, obstacle);
  try {
    const judging: Judging = { rule, ...inputs, cases: casesOf(rule, inputs.tables) };
    const { cases, population } = await judgeCases(new FactReader(judging));
    return { rule: rule.id, state: stateOf(cases, population), cases, population, cause: null };
  } catch (error) {
    return notRun(rule, {
      code: "rule-broken",
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

function notRun(rule: Rule, cause: OutcomeCause | null): Outcome {
  return { rule: rule.id, state: "couldNotRun", cases: [], population: NOBODY, cause };
}

function stateOf(cases: readonly Judged[], population: Population): Outcome["state"] {
  if (population.failed > 0) return "failed";
  if (cases.length > 0) return "needsReview";
  return population.applicable > 0 ? "passed" : "notApplicable";
}
