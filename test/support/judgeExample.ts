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
import { tableOf, tablesOf } from "./tableOf";

const AS_OF = "2026-11-22";

/** An example taken apart once, so that changed rules can be judged on it again and again. */
export interface PreparedExample {
  readonly judge: (rule: Rule) => Promise<JudgedCases>;
}

/** The rows of an example as tables; forms it does not mention have no rows. */
export function prepareExample(
  form: string | null,
  example: RuleExample,
  catalog: Catalog,
): PreparedExample {
  const tables = catalog.templates.map((template) =>
    tableOf(
      template,
      example.rows?.[template.form] ?? [],
      template.form === form ? (example.header ?? {}) : {},
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
  const vocabulary = vocabularyOf(catalog);
  return {
    judge: (rule) => {
      const cases = casesOf(rule, ruleTables);
      const judging = { rule, cases, tables: ruleTables, settings, operators, vocabulary };
      return judgeCases(new FactReader(judging));
    },
  };
}

/** What is wrong where an example should pass; null = it does. */
export function passProblem(example: RuleExample, judged: JudgedCases): string | null {
  const { cases, population } = judged;
  const concerned =
    example.item === undefined ? cases : cases.filter(({ key }) => key === example.item);
  if (concerned.some(({ verdict }) => verdict === "failed")) return "failed";
  const nothing = concerned.length === population.applicable && population.applicable > 0;
  return nothing ? "nothing passed" : null;
}

/** What is wrong where an example should fail; null = it does, at the column and as severe as it says. */
export function failProblem(example: RuleExample, { cases }: JudgedCases): string | null {
  const isAsSaid = cases.some(
    ({ verdict, key, fields, severity }) =>
      verdict === "failed" &&
      (example.item === undefined || key === example.item) &&
      (example.flag === undefined || fields[0] === example.flag) &&
      severity === (example.severity ?? severity),
  );
  if (isAsSaid) return null;
  return cases.map(({ verdict, fields }) => `${verdict} ${fields.join("+")}`).join(", ");
}

/** Rules about cells, sheets and settings have their examples on workbooks. */
export function isAboutRows({ each }: Rule): boolean {
  return (
    typeof each === "string" ||
    !("table" in each) ||
    !/^(?:cells|sheets|settings)\./u.test(each.table)
  );
}
