import type { Value } from "../../model/value";
import { ValueSet } from "../factValue";
import { same } from "../sameValue";
import { NO, not, UNDETERMINED, weaker, YES, yesIf, type Answer } from "../threeValued";
import { onKnown, type Known, type Operator } from "./operator";

/** Any known value as a set: a list by its entries, a scalar as one entry. */
function asSet(value: Known): ValueSet {
  if (value instanceof ValueSet) return value;
  return new ValueSet(
    Array.isArray(value) ? (value as readonly string[]) : [value as Value],
    false,
  );
}

function isIn(a: Known, b: Known): Answer {
  const set = asSet(b);
  if (set.has(a as Value)) return YES;
  return set.open ? UNDETERMINED : NO;
}

function allIn(a: Known, b: Known): Answer {
  const [wanted, present] = [asSet(a), asSet(b)];
  return wanted.items.reduce<Answer>(
    (answer, item) => weaker(answer, isIn(item, present)),
    wanted.open ? UNDETERMINED : YES,
  );
}

function share(a: Known, b: Known): Answer {
  if (isScalar(a) && isScalar(b)) return yesIf(same(a, b));
  const [x, y] = [asSet(a), asSet(b)];
  if (x.items.some((item) => y.has(item))) return YES;
  const undecided =
    (x.open && y.items.length > 0) || (y.open && x.items.length > 0) || (x.open && y.open);
  return undecided ? UNDETERMINED : NO;
}

function isScalar(value: Known): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** Whether two facts have a value in common: also how related rows are matched. */
export const sharesAnyWith: Operator = onKnown(share);
const isMember = onKnown(isIn);
const isHolder = onKnown((a, b) => isIn(b, a));

export const setOperators: Readonly<Record<string, Operator>> = {
  in: isMember,
  notIn: (a, b) => not(isMember(a, b)),
  contains: isHolder,
  doesNotContain: (a, b) => not(isHolder(a, b)),
  allIn: onKnown(allIn),
  includesAll: onKnown((a, b) => allIn(b, a)),
  sharesAnyWith,
};
