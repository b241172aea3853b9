import { loadCatalog } from "../../src/catalog";
import type { Catalog } from "../../src/core/model/catalog";
import type { Condition, Rule } from "../../src/core/model/rule";
import { casesOf } from "../../src/core/rules/cases";
import { decide } from "../../src/core/rules/decide";
import { FactReader } from "../../src/core/rules/factReader";
import { Operators } from "../../src/core/rules/operators/operators";
import { RuleTables } from "../../src/core/rules/tables/ruleTables";
import { checksOf } from "../../src/core/rules/toEngineRules";
import type { Mode } from "../../src/core/rules/fact";
import { allCases } from "../../src/core/rules/verdicts";
import { vocabularyOf } from "../../src/core/rules/vocabularyOf";
import { settingsOf } from "../support/catalogOf";
import { decideEach } from "../../src/core/rules/secondOpinion/decideEach";
import { randomTable } from "../support/randomTable";
import { tablesOf } from "../support/tableOf";

const SEEDS = [11, 12, 13];
const ROWS_PER_FORM = 25;

/** Every condition of a rule with the mode it is decided in. */
function conditionsOf(rule: Rule): readonly (readonly [Mode, Condition])[] {
  const when = [
    rule.when,
    ...checksOf(rule).map((check) => check.when),
    ...(rule.severityWhen ?? []).map((s) => s.when),
  ];
  return [
    ...when.flatMap((condition) => (condition ? [["when", condition] as const] : [])),
    ...checksOf(rule).map((check) => ["must", check.must] as const),
  ];
}

function readerOf(rule: Rule, catalog: Catalog, seed: number): FactReader {
  const parameters = Object.fromEntries(
    catalog.parameters.map(({ key, default: value }) => [key, value]),
  );
  const settings = { ...settingsOf("2026-11-22", parameters), plan: catalog.plan.facts };
  const tables = new RuleTables(
    tablesOf(
      ...catalog.templates.map((template, n) =>
        randomTable(template, ROWS_PER_FORM, seed * 100 + n),
      ),
    ),
    settings,
    catalog,
  );
  const operators = new Operators({ ...settings, placeholders: catalog.conventions.placeholders });
  return new FactReader({
    rule,
    cases: casesOf(rule, tables),
    tables,
    settings,
    operators,
    vocabulary: vocabularyOf(catalog),
  });
}

test("grouped verdicts equal those of an engine that is asked about every case", async () => {
  const catalog = await loadCatalog();
  let compared = 0;
  const answers = [0, 0, 0];
  for (const seed of SEEDS) {
    for (const rule of catalog.rules.filter(({ form, each }) => form !== null || each === "once")) {
      const reader = readerOf(rule, catalog, seed);
      const all = allCases(reader.judging.cases.count);
      if (all.length === 0) continue;
      for (const [mode, condition] of conditionsOf(rule)) {
        const [grouped, each] = [
          await decide(condition, mode, all, reader),
          await decideEach(condition, mode, all, reader),
        ];
        expect([rule.id, mode, ...grouped]).toEqual([rule.id, mode, ...each]);
        compared += all.length;
        for (const answer of each) answers[answer] = (answers[answer] ?? 0) + 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(20_000);
  // The random rows must exercise all three answers, or the comparison proves little.
  expect(Math.min(...answers)).toBeGreaterThan(1_000);
});
