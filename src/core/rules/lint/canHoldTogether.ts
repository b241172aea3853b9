import type { Comparison } from "../../model/rule";
import { isReference } from "../references";

type Literal = string | number | boolean;

/** What a comparison with fixed values says of its fact. */
interface Bounds {
  /** The only values it allows; null = any. */
  readonly allowed: readonly Literal[] | null;
  readonly refused: readonly Literal[];
  readonly min: number;
  readonly max: number;
  /** Whether a value must be there, must not, or either. */
  readonly filled: boolean | null;
}

const ANYTHING: Bounds = {
  allowed: null,
  refused: [],
  min: -Infinity,
  max: Infinity,
  filled: null,
};

/** The smallest step between two numbers that are not the same, for bounds that exclude themselves. */
const STEP = 1e-9;

const BOUNDS: Readonly<Record<string, (value: never) => Partial<Bounds>>> = {
  equal: (value: Literal) => ({ allowed: [value] }),
  notEqual: (value: Literal) => ({ refused: [value] }),
  in: (values: readonly Literal[]) => ({ allowed: values }),
  notIn: (values: readonly Literal[]) => ({ refused: values }),
  isFilled: () => ({ filled: true }),
  isBlank: () => ({ filled: false }),
  greaterThan: (value: number) => ({ min: value + STEP }),
  greaterThanInclusive: (value: number) => ({ min: value }),
  lessThan: (value: number) => ({ max: value - STEP }),
  lessThanInclusive: (value: number) => ({ max: value }),
};

/** Whether two comparisons of one fact with fixed values leave it any value at all. */
export function canHoldTogether(a: Comparison, b: Comparison): boolean {
  if (nameOf(a) !== nameOf(b)) return true;
  const [one, two] = [boundsOf(a), boundsOf(b)];
  if (one.filled !== null && two.filled !== null && one.filled !== two.filled) return false;
  const blank = one.filled === false || two.filled === false;
  if (blank && (one.allowed ?? two.allowed) !== null) return false;
  if (Math.max(one.min, two.min) > Math.min(one.max, two.max)) return false;
  return [
    [one, two],
    [two, one],
  ].every(([from, other]) => leavesValue(from as Bounds, other as Bounds));
}

function leavesValue({ allowed }: Bounds, other: Bounds): boolean {
  if (allowed === null) return true;
  return allowed.some(
    (value) =>
      (other.allowed?.includes(value) ?? true) &&
      !other.refused.includes(value) &&
      (typeof value !== "number" || (value >= other.min && value <= other.max)),
  );
}

function boundsOf({ operator, value }: Comparison): Bounds {
  const bounds = isReference(value) ? undefined : BOUNDS[operator];
  return { ...ANYTHING, ...bounds?.(value as never) };
}

function nameOf({ fact, params }: Comparison): string {
  return JSON.stringify([fact, params]);
}
