import type { Comparison, Condition, Rule } from "../../model/rule";
import { isRelation } from "../scope";
import { checksOf } from "../toEngineRules";
import { canHoldTogether } from "./canHoldTogether";
import type { LintProblem } from "./lintProblem";

type Placed = readonly [string, Condition];

/**
 * Comparisons of a rule that can never hold together, so that what depends on them is never reached.
 * A check's `when` and a `severityWhen` are asked only where the rule's `when` holds; a `must` is taken
 * by itself, because a rule may forbid the very thing it applies to.
 */
export function contradictionsOf(rule: Rule): readonly LintProblem[] {
  const always = rule.when ? requiredBy(rule.when) : [];
  const found = [
    ...within(["/when", rule.when], []),
    ...checksOf(rule).flatMap((check, n) => [
      ...within([`/checks/${n}/when`, check.when], always),
      ...within([rule.checks ? `/checks/${n}/must` : "/must", check.must], []),
    ]),
    ...(rule.severityWhen ?? []).flatMap(({ when }, n) =>
      within([`/severityWhen/${n}/when`, when], always),
    ),
    ...Object.entries(rule.with ?? {}).flatMap(([name, entry]) =>
      isRelation(entry)
        ? [
            ...within([`/with/${name}/where`, entry.where], []),
            ...within([`/with/${name}/must`, entry.must], []),
          ]
        : [],
    ),
  ];
  return found.map(({ path, other }) => ({
    rule: rule.id,
    path,
    code: "contradiction",
    detail: sayShortly(other),
  }));
}

interface Found {
  readonly path: string;
  readonly other: Comparison;
}

function within(
  [path, condition]: readonly [string, Condition | undefined],
  given: readonly Comparison[],
): readonly Found[] {
  if (condition === undefined || "not" in condition) return [];
  if ("fact" in condition) {
    const other = given.find((known) => !canHoldTogether(known, condition));
    return other ? [{ path, other }] : [];
  }
  if ("any" in condition)
    return partsOf(`${path}/any`, condition.any).flatMap((part) => within(part, given));
  const known = [...given];
  return partsOf(`${path}/all`, condition.all).flatMap((part) => {
    const found = within(part, known);
    known.push(...requiredBy(part[1]));
    return found;
  });
}

function partsOf(path: string, parts: readonly Condition[]): readonly Placed[] {
  return parts.map((part, n) => [`${path}/${n}`, part]);
}

/** Comparisons that hold wherever the condition does. */
function requiredBy(condition: Condition): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap(requiredBy);
  return "fact" in condition ? [condition] : [];
}

function sayShortly({ fact, operator, value }: Comparison): string {
  return `${fact} ${operator} ${JSON.stringify(value)}`;
}
