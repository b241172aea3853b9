import type { Known, Operator } from "./operator";
import { onKnown } from "./operator";
import { bounds } from "./equality";
import { NO, UNDETERMINED, YES, type Answer } from "../threeValued";

const ROUNDING = 1e-9;

/** A count known within bounds is decided only where the whole range agrees. */
function isLess(a: Known, b: Known): Answer {
  const [x, y] = [bounds(a), bounds(b)];
  if (x.high < y.low - ROUNDING) return YES;
  return x.low < y.high - ROUNDING ? UNDETERMINED : NO;
}

function isAtMost(a: Known, b: Known): Answer {
  const [x, y] = [bounds(a), bounds(b)];
  if (x.high <= y.low + ROUNDING) return YES;
  return x.low <= y.high + ROUNDING ? UNDETERMINED : NO;
}

export const orderOperators: Readonly<Record<string, Operator>> = {
  lessThan: onKnown(isLess),
  lessThanInclusive: onKnown(isAtMost),
  greaterThan: onKnown((a, b) => isLess(b, a)),
  greaterThanInclusive: onKnown((a, b) => isAtMost(b, a)),
};
