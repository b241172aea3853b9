import type { Finding } from "../../core/model/finding";
import { groupBy } from "../../core/findings/groupBy";
import { SEVERITIES } from "../../core/report/severities";

export type Grouping = "severity" | "form" | "chapter" | "person";

/** The findings of one rule within a group. */
export interface RuleGroup {
  readonly key: string;
  readonly rule: string;
  readonly findings: readonly Finding[];
}

export interface FindingGroup {
  readonly key: string;
  /** Severity, form number, chapter or person; "" = none. */
  readonly value: string;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** What groups are made by and in which order. */
export interface GroupOrder {
  /** Ids in catalogue order. */
  readonly rules: readonly string[];
  readonly forms: readonly string[];
  readonly chapters: readonly string[];
  readonly chapterOf: (rule: string) => string;
  readonly personOf: (id: string) => string;
}

/** Group → rule → finding. The order is fixed, so that nothing jumps after a check. */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  order: GroupOrder,
): readonly FindingGroup[] {
  const valueOf = valueBy(grouping, order);
  const ruleRank = ranking(order.rules);
  const groups = [...groupBy(findings, valueOf)].map(([value, members]) => ({
    key: `${grouping}:${value}`,
    value,
    count: members.length,
    rules: [...groupBy(members, ({ rule }) => rule)]
      .map(([rule, found]) => ({ key: `${grouping}:${value}:${rule}`, rule, findings: found }))
      .sort(
        (a, b) =>
          severityRank(a.findings) - severityRank(b.findings) ||
          ruleRank(a.rule) - ruleRank(b.rule),
      ),
  }));
  const compare = groupComparison(grouping, order);
  return groups.sort((a, b) => compare(a.value, b.value));
}

function valueBy(grouping: Grouping, order: GroupOrder): (finding: Finding) => string {
  switch (grouping) {
    case "severity":
      return ({ severity }) => severity;
    case "form":
      return ({ form }) => form ?? "";
    case "chapter":
      return ({ rule }) => order.chapterOf(rule);
    case "person":
      return ({ id }) => order.personOf(id);
  }
}

/** What belongs nowhere comes last. */
function groupComparison(
  grouping: Grouping,
  { forms, chapters }: GroupOrder,
): (a: string, b: string) => number {
  if (grouping === "person")
    return (a, b) => Number(a === "") - Number(b === "") || a.localeCompare(b, "zh-Hant-TW");
  const rank = ranking(
    grouping === "severity" ? SEVERITIES : grouping === "form" ? forms : chapters,
  );
  return (a, b) => rank(a) - rank(b);
}

function severityRank(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
}

function ranking(values: readonly string[]): (value: string) => number {
  const ranks = new Map<string, number>(values.map((value, rank) => [value, rank]));
  return (value) => ranks.get(value) ?? values.length;
}
