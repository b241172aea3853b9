import type { Check, Comparison, Condition, Rule } from "../../src/core/model/rule";
import { pushNot } from "../../src/core/rules/pushNot";
import { checksOf } from "../../src/core/rules/toEngineRules";
import { isRelation } from "../../src/core/rules/scope";

/** A rule with one thing about its conditions changed for the worse. */
export interface Mutant {
  readonly what: string;
  readonly rule: Rule;
}

type Change = readonly [string, Condition];

/** Stricter or laxer by the boundary alone. */
const BOUNDARY: Readonly<Record<string, string>> = {
  greaterThan: "greaterThanInclusive",
  greaterThanInclusive: "greaterThan",
  lessThan: "lessThanInclusive",
  lessThanInclusive: "lessThan",
  before: "onOrBefore",
  onOrBefore: "before",
  after: "onOrAfter",
  onOrAfter: "after",
};

/** Every mutant of a rule: operators flipped, bounds shifted, all and any exchanged, parts dropped. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const { when } = rule;
  return [
    ...named("when", when, (changed) => ({ ...rule, when: changed })),
    ...(when ? [{ what: "when dropped", rule: without(rule, "when") }] : []),
    ...ofChecks(rule),
    ...ofSeverities(rule),
    ...ofRelations(rule),
  ];
}

function ofChecks(rule: Rule): readonly Mutant[] {
  const checks = checksOf(rule);
  const rest = without(without(rule, "must"), "checks");
  return checks.flatMap((check, n) => {
    const replaced = (changed: Check): Rule => ({
      ...rest,
      checks: checks.map((other, at) => (at === n ? changed : other)),
    });
    const others = checks.filter((_, at) => at !== n);
    return [
      ...named(`check ${n} must`, check.must, (must) => replaced({ ...check, must })),
      ...named(`check ${n} when`, check.when, (when) => replaced({ ...check, when })),
      ...(check.when
        ? [{ what: `check ${n} when dropped`, rule: replaced(without(check, "when")) }]
        : []),
      ...(others.length > 0
        ? [{ what: `check ${n} dropped`, rule: { ...rest, checks: others } }]
        : []),
    ];
  });
}

/** A copy without an optional part. */
function without<T extends object>(whole: T, part: keyof T): T {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== part)) as T;
}

function named(
  place: string,
  condition: Condition | undefined,
  replace: (changed: Condition) => Rule,
): readonly Mutant[] {
  if (!condition) return [];
  return changesOf(condition).map(([what, changed]) => ({
    what: `${place}: ${what}`,
    rule: replace(changed),
  }));
}

function ofSeverities(rule: Rule): readonly Mutant[] {
  const entries = rule.severityWhen ?? [];
  return entries.flatMap((entry, n) => [
    ...named(`severity ${n}`, entry.when, (when) => ({
      ...rule,
      severityWhen: entries.map((other, at) => (at === n ? { ...entry, when } : other)),
    })),
    {
      what: `severity ${n} dropped`,
      rule: { ...rule, severityWhen: entries.filter((_, at) => at !== n) },
    },
  ]);
}

function ofRelations(rule: Rule): readonly Mutant[] {
  return Object.entries(rule.with ?? {}).flatMap(([name, entry]) => {
    if (!isRelation(entry)) return [];
    const replaced = (changed: object): Rule => ({
      ...rule,
      with: { ...rule.with, [name]: { ...entry, ...changed } },
    });
    return [
      ...named(`${name} where`, entry.where, (where) => replaced({ where })),
      ...named(`${name} must`, entry.must, (must) => replaced({ must })),
    ];
  });
}

/** The condition with one place changed, once for each possible change. */
function changesOf(condition: Condition): readonly Change[] {
  if ("fact" in condition) return ofComparison(condition);
  if ("not" in condition) {
    return [
      ["not dropped", condition.not] as const,
      ...changesOf(condition.not).map(([what, not]): Change => [what, { not }]),
    ];
  }
  const isAll = "all" in condition;
  const parts = isAll ? condition.all : condition.any;
  const again = (list: readonly Condition[]): Condition => (isAll ? { all: list } : { any: list });
  const inside = parts.flatMap((part, n) =>
    changesOf(part).map(([what, changed]): Change => [
      what,
      again(parts.map((other, at) => (at === n ? changed : other))),
    ]),
  );
  if (parts.length < 2) return inside;
  const dropped = parts.map((part, n): Change => [
    `dropped ${JSON.stringify(part)}`,
    again(parts.filter((_, at) => at !== n)),
  ]);
  const exchanged: Change = [
    isAll ? "all to any" : "any to all",
    isAll ? { any: parts } : { all: parts },
  ];
  return [exchanged, ...dropped, ...inside];
}

function ofComparison(comparison: Comparison): readonly Change[] {
  const { fact, operator, value } = comparison;
  const said = `${fact} ${operator} ${JSON.stringify(value)}`;
  const [, prefix = "", plain = operator] = /^(ifFilled:)?(.*)$/u.exec(operator) ?? [];
  const boundary = BOUNDARY[plain];
  return [
    [`flipped ${said}`, pushNot({ not: comparison })],
    ...(boundary === undefined
      ? []
      : [[`boundary ${said}`, { ...comparison, operator: prefix + boundary }] as const]),
    ...(typeof value === "number"
      ? [1, -1].map((by): Change => [`${by} ${said}`, { ...comparison, value: value + by }])
      : []),
  ];
}
