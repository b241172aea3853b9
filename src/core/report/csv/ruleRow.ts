import type { RuleResult } from "../../model/report";
import { causeText } from "../causeText";
import type { FullContext } from "../fullContext";
import type { CsvRow } from "./csvRow";

/** What became of one rule, with its population. */
export function ruleRow(result: RuleResult, context: FullContext): CsvRow {
  const { rule, outcome, population, cause } = result;
  return {
    kind: context.labels.kinds.rule,
    item: context.titleOfRule(rule),
    rule,
    result: context.words.outcome[outcome],
    rows: String(population.rows),
    applicable: String(population.applicable),
    failed: String(population.failed),
    unreadable: String(population.unreadable),
    hidden: String(population.hidden),
    cause: cause === null ? "" : causeText(cause, context),
  };
}
