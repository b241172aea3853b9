import type { Condition } from "../model/rule";
import { COMPLEMENT } from "./operators/operators";

/**
 * Moves every `not` down to the comparisons, where it becomes the complement operator. Counting an
 * undetermined comparison as no (or as yes) then pushes the whole condition the same way, which is
 * what lets a two-valued engine decide three-valued conditions.
 */
export function pushNot(condition: Condition, isNegated = false): Condition {
  if ("not" in condition) return pushNot(condition.not, !isNegated);
  if ("fact" in condition) {
    return isNegated ? { ...condition, operator: complementOf(condition.operator) } : condition;
  }
  const isAll = "all" in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => pushNot(part, isNegated));
  return isAll === isNegated ? { any: parts } : { all: parts };
}

function complementOf(operator: string): string {
  return operator.startsWith(COMPLEMENT)
    ? operator.slice(COMPLEMENT.length)
    : COMPLEMENT + operator;
}
