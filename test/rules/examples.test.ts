import { loadCatalog } from "../../src/catalog";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Rule, RuleExample } from "../../src/core/model/rule";
import { editionOf } from "../../src/core/plan/edition";
import { casesOf } from "../../src/core/rules/cases";
import { FactReader } from "../../src/core/rules/factReader";
import { judgeCases, type JudgedCases } from "../../src/core/rules/judgeCases";
import { Operators } from "../../src/core/rules/operators/operators";
import { RuleTables } from "../../src/core/rules/tables/ruleTables";
import { vocabularyOf } from "../../src/core/rules/vocabularyOf";
import { tableOf, tablesOf } from "../support/tableOf";

const AS_OF = "2026-11-22";

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog();
});

/** Judges a rule on the rows of an example; forms the example does not mention have no rows. */
async function judgeExample(rule: Rule, example: RuleExample): Promise<JudgedCases> {
  const tables = catalog.templates.map((template) =>
    tableOf(
      template,
      example.rows?.[template.form] ?? [],
      template.form === rule.form ? (example.header ?? {}) : {},
    ),
  );
  const asOf = fromIso(example.asOf ?? AS_OF);
  const settings = {
    asOf,
    edition: editionOf(example.params?.["lawEdition"] ?? "115", asOf),
    parameters: {
      ...Object.fromEntries(catalog.parameters.map(({ key, default: value }) => [key, value])),
      ...example.params,
    },
    plan: catalog.plan.facts,
    overrides: [],
  };
  const ruleTables = new RuleTables(tablesOf(...tables), settings, catalog);
  const operators = new Operators({ ...settings, placeholders: catalog.conventions.placeholders });
  const cases = casesOf(rule, ruleTables);
  return judgeCases(
    new FactReader({
      rule,
      cases,
      tables: ruleTables,
      settings,
      operators,
      vocabulary: vocabularyOf(catalog),
    }),
  );
}

/** Rules about cells and sheets have their examples on workbooks. */
function isAboutRows(rule: Rule): boolean {
  return (
    typeof rule.each === "string" ||
    !("table" in rule.each) ||
    !/^(?:cells|sheets|settings)\./u.test(rule.each.table)
  );
}

test("every example of every rule comes out as it says", async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const rule of catalog.rules.filter(isAboutRows)) {
    for (const [n, example] of (rule.examples?.pass ?? []).entries()) {
      const { cases, population } = await judgeExample(rule, example);
      const concerned =
        example.item === undefined ? cases : cases.filter(({ key }) => key === example.item);
      count++;
      if (concerned.some(({ verdict }) => verdict === "failed"))
        wrong.push(`${rule.id} pass ${n}: failed`);
      if (concerned.length === population.applicable && population.applicable > 0)
        wrong.push(`${rule.id} pass ${n}: nothing passed`);
    }
    for (const [n, example] of (rule.examples?.fail ?? []).entries()) {
      const { cases } = await judgeExample(rule, example);
      const failed = cases.filter(
        ({ verdict, key }) =>
          verdict === "failed" && (example.item === undefined || key === example.item),
      );
      count++;
      const isAsSaid = failed.some(
        ({ fields, severity }) =>
          (example.flag === undefined || fields[0] === example.flag) &&
          severity === (example.severity ?? severity),
      );
      if (!isAsSaid) {
        wrong.push(
          `${rule.id} fail ${n}: ${cases.map(({ verdict, fields }) => `${verdict} ${fields.join("+")}`).join(", ")}`,
        );
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(200);
});

test("every rule about rows has at least two examples each way", () => {
  const short = catalog.rules
    .filter(isAboutRows)
    .filter(({ examples }) => (examples?.pass.length ?? 0) < 2 || (examples?.fail.length ?? 0) < 2)
    .map(({ id }) => id);
  expect(short).toEqual([]);
});
