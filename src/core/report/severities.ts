import type { Rule, Severity } from "../model/rule";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["gap", "review", "advice"];

/** Every severity the findings of a rule may have, the usual one first. */
export function severitiesOf({ severity, severityWhen = [] }: Rule): readonly Severity[] {
  return [...new Set([severity, ...severityWhen.map((entry) => entry.severity)])];
}
