import type { Comparison, Condition } from "../../model/rule";
import { isReference } from "../references";
import { checkReference } from "./checkNames";
import { checkValue } from "./checkValue";
import { typeOf, type Checking } from "./checking";
import { nearest } from "./nearest";

/** Blank, or the comparison holds: the only decorator rules may use. */
const IF_FILLED = "ifFilled:";

/** Reports every name, operator and value of a condition that cannot be judged. */
export function checkCondition(condition: Condition, path: string, checking: Checking): void {
  if ("all" in condition) return checkAll(condition.all, `${path}/all`, checking);
  if ("any" in condition) return checkAll(condition.any, `${path}/any`, checking);
  if ("not" in condition) return checkCondition(condition.not, `${path}/not`, checking);
  checkComparison(condition, path, checking);
}

function checkAll(parts: readonly Condition[], path: string, checking: Checking): void {
  parts.forEach((part, n) => checkCondition(part, `${path}/${n}`, checking));
}

function checkComparison(comparison: Comparison, path: string, checking: Checking): void {
  const { vocabulary, report } = checking;
  const meaning = checkReference(comparison, path, checking);
  const { value } = comparison;
  if (isReference(value)) checkReference(value, `${path}/value`, checking);
  const operator = comparison.operator.startsWith(IF_FILLED)
    ? comparison.operator.slice(IF_FILLED.length)
    : comparison.operator;
  if (!vocabulary.operators.has(operator)) {
    const suggestion = nearest(operator, vocabulary.operators);
    return report(`${path}/operator`, "unknown-operator", comparison.operator, suggestion);
  }
  const compared = { fact: comparison.fact, operator, value, type: typeOf(meaning, checking) };
  checkValue(compared, path, report);
}
