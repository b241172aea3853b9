/**
 * Three-valued answers (Kleene). Where a value cannot be read the answer is UNDETERMINED, never YES.
 * "and" is the minimum, "or" the maximum, "not" 2 − x.
 */
export const NO = 0;
export const UNDETERMINED = 1;
export const YES = 2;
export type Answer = typeof NO | typeof UNDETERMINED | typeof YES;

export function yesIf(holds: boolean): Answer {
  return holds ? YES : NO;
}

export function not(answer: Answer): Answer {
  return (YES - answer) as Answer;
}

/** The weaker of two answers: "and". */
export function weaker(a: Answer, b: Answer): Answer {
  return a < b ? a : b;
}

/** The stronger of two answers: "or". */
export function stronger(a: Answer, b: Answer): Answer {
  return a > b ? a : b;
}
