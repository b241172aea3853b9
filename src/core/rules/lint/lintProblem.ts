import type { LintCode } from "../../words/lintWords";

/** Something wrong with a rule that loads. */
export interface LintProblem {
  readonly rule: string;
  /** JSON pointer within the rule: "/fix/0"; "" = the rule as a whole. */
  readonly path: string;
  readonly code: LintCode;
  /** What the sentence of this code names; "" where it names nothing. */
  readonly detail: string;
}
