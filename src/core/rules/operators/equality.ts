import { Count, Span, ValueSet, type FactValue } from "../factValue";
import { same } from "../sameValue";
import { NO, not, UNDETERMINED, yesIf, type Answer } from "../threeValued";
import { onKnown, type Known, type Operator } from "./operator";

function equalKnown(a: Known, b: Known): Answer {
  if (typeof a === "string" && typeof b === "string") return yesIf(same(a, b));
  if (a instanceof Count || b instanceof Count) return equalCounts(bounds(a), bounds(b));
  if (a instanceof ValueSet) return a.open ? UNDETERMINED : equalKnown(a.items.map(String), b);
  if (b instanceof ValueSet) return equalKnown(b, a);
  if (a instanceof Span || b instanceof Span)
    throw new TypeError("a span is compared with `during`");
  return yesIf(same(a, b));
}

function equalCounts(a: Count, b: Count): Answer {
  if (a.low === a.high && b.low === b.high) return yesIf(a.low === b.low);
  return a.high < b.low || b.high < a.low ? NO : UNDETERMINED;
}

/** A number as the range it is known within. */
export function bounds(value: FactValue): Count {
  if (value instanceof Count) return value;
  if (typeof value === "number") return new Count(value, value);
  throw new TypeError("not a number");
}

const equal = onKnown(equalKnown);

export const equalityOperators: Readonly<Record<string, Operator>> = {
  equal,
  notEqual: (a, b) => not(equal(a, b)),
};
