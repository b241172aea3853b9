import type { Finding } from "../model/finding";
import type { Outcome, OutcomeState } from "../model/outcome";
import type { Summary } from "../model/report";

/** Findings by severity, those with a waiver apart, and rules by outcome. */
export function summaryOf(findings: readonly Finding[], outcomes: readonly Outcome[]): Summary {
  const severity = { gap: 0, review: 0, advice: 0 };
  const counted = findings.filter(({ waiver }) => waiver === null);
  for (const finding of counted) severity[finding.severity]++;
  const rules: Record<OutcomeState, number> = {
    passed: 0,
    failed: 0,
    needsReview: 0,
    notApplicable: 0,
    couldNotRun: 0,
  };
  for (const { state } of outcomes) rules[state]++;
  return { ...severity, waived: findings.length - counted.length, rules };
}
