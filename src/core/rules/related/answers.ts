import type { CellRef } from "../../model/outcome";
import type { Comparison, Condition } from "../../model/rule";
import { constantFact, type Fact, type Mode } from "../fact";
import type { FactReader, RelatedScope } from "../factReader";
import { isDoubtful, type FactValue } from "../factValue";
import { isReference } from "../references";
import { NO, not, stronger, UNDETERMINED, weaker, YES, type Answer } from "../threeValued";
import { comparing } from "./comparing";

/** The answer of a comparison or row filter for a case and, inside `with`, a related row. */
export interface Answers {
  at(index: number, row: number): Answer;
  readonly isConstant: boolean;
  /** The cells that keep the answer from being yes or no. */
  causes(index: number, row: number): readonly CellRef[];
}

/** One comparison, answered by its operator. The engine decides what the answers amount to. */
export function comparisonAnswers(
  comparison: Comparison,
  reader: FactReader,
  mode: Mode,
  related?: RelatedScope,
): Answers {
  const operator = reader.judging.operators.get(comparison.operator);
  const left = reader.fact(comparison, mode, related);
  const right = isReference(comparison.value)
    ? reader.fact(comparison.value, mode, related)
    : constantFact(comparison.value as FactValue);
  const sides = [left, right];
  return {
    at: comparing(comparison, operator, [left, right], related?.table.length ?? 0),
    isConstant: left.isConstant && right.isConstant,
    causes: (index, row) => {
      const doubtful = sides.filter((side) => isDoubtful(side.at(index, row)));
      return (doubtful.length > 0 ? doubtful : sides).flatMap((side: Fact) =>
        side.cells(index, row),
      );
    },
  };
}

/**
 * A row filter inside `with` (`where`, the relation's `must`): minimum, maximum and complement of
 * its comparisons. Verdicts of a rule are never formed here; json-rules-engine decides those.
 */
export function filterAnswers(
  condition: Condition,
  reader: FactReader,
  mode: Mode,
  related: RelatedScope,
): Answers {
  if ("not" in condition) {
    const inner = filterAnswers(condition.not, reader, mode, related);
    return { ...inner, at: (index, row) => not(inner.at(index, row)) };
  }
  if ("fact" in condition) return comparisonAnswers(condition, reader, mode, related);
  const isAll = "all" in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) =>
    filterAnswers(part, reader, mode, related),
  );
  if (parts.length === 1) return parts[0] as Answers;
  return {
    at: (index, row) => combine(parts, isAll, index, row),
    isConstant: parts.every((part) => part.isConstant),
    causes: (index, row) =>
      parts
        .filter((part) => part.at(index, row) === UNDETERMINED)
        .flatMap((part) => part.causes(index, row)),
  };
}

function combine(parts: readonly Answers[], isAll: boolean, index: number, row: number): Answer {
  const final = isAll ? NO : YES;
  let answer = not(final);
  for (const part of parts) {
    const next = part.at(index, row);
    if (next === final) return next;
    answer = isAll ? weaker(answer, next) : stronger(answer, next);
  }
  return answer;
}
