import type { CalendarDate } from "../../model/value";
import type { ParameterValue } from "../../model/plan";
import { Mark, type Value } from "../../model/value";
import type { Count, FactValue, Span, ValueSet } from "../factValue";
import { NO, UNDETERMINED, type Answer } from "../threeValued";

/** Left: the fact. Right: the value it is compared with. */
export type Operator = (left: FactValue, right: FactValue) => Answer;

/** What some operators need besides their two sides. */
export interface OperatorContext {
  readonly asOf: CalendarDate;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** Words that are no answer (「同上」「待補」). */
  readonly placeholders: readonly string[];
}

/** A fact that is not a mark. */
export type Known = Value | Count | ValueSet | Span;

/**
 * Turns a test of two known values into an operator: an unreadable or missing side makes the answer
 * undetermined, a blank side matches nothing.
 */
export function onKnown(test: (left: Known, right: Known) => Answer): Operator {
  return (left, right) => {
    if (!(left instanceof Mark) && !(right instanceof Mark)) return test(left, right);
    const doubtful = [left, right].some((side) => side instanceof Mark && side.state !== "blank");
    return doubtful ? UNDETERMINED : NO;
  };
}
