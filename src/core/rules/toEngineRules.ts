import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import type { Check, Condition, Rule } from "../model/rule";
import { pushNot } from "./pushNot";

/** The requirement of a rule as a list of checks: `must` alone is one check. */
export function checksOf(rule: Rule): readonly Check[] {
  return rule.checks ?? (rule.must ? [{ must: rule.must }] : []);
}

/** A condition as json-rules-engine takes it at the top of a rule. */
function engineCondition(condition: Condition): TopLevelCondition {
  const pushed = pushNot(condition);
  return ("fact" in pushed ? { all: [pushed] } : pushed) as TopLevelCondition;
}

/** One engine rule that fires where the condition holds. */
export function engineRule(name: string, condition: Condition): RuleProperties {
  return {
    name,
    conditions: engineCondition(condition),
    event: { type: "holds", params: { rule: name } },
  };
}

/**
 * The rules of json-rules-engine that decide one rule of ours: one for each of its conditions. Nothing
 * is added but the wrapping of a lone comparison and the complement operators of `pushNot`.
 */
export function toEngineRules(rule: Rule): readonly RuleProperties[] {
  const parts: (readonly [string, Condition | undefined])[] = [
    ["when", rule.when],
    ...checksOf(rule).flatMap((check, n): (readonly [string, Condition | undefined])[] => [
      [`check ${n + 1} when`, check.when],
      [`check ${n + 1} must`, check.must],
    ]),
    ...(rule.severityWhen ?? []).map(
      (entry) => [`severity ${entry.severity}`, entry.when] as const,
    ),
  ];
  return parts.flatMap(([name, condition]) =>
    condition ? [engineRule(`${rule.id} ${name}`, condition)] : [],
  );
}
