import type { Finding } from "../model/finding";
import type { Outcome, OutcomeState } from "../model/outcome";
import type { Summary } from "../model/report";

/** Findings by severity and rules by outcome. */
export function summaryOf(findings: readonly Finding[], outcomes: readonly Outcome[]): Summary {
  const severity = { gap: 0, review: 0, advice: 0 };
  for (const finding of findings) severity[finding.severity]++;
  const rules: Record<OutcomeState, number> = {
    passed: 0,
    failed: 0,
    needsReview: 0,
    notApplicable: 0,
    couldNotRun: 0,
  };
  for (const { state } of outcomes) rules[state]++;
  return { ...severity, waived: 0, rules };
}
