import type { Finding } from "../model/finding";
import type { Chapter } from "../model/plan";
import type { Severity } from "../model/rule";

/** Findings in force by severity, and those a waiver takes out of the counts. */
export type Counts = Readonly<Record<Severity | "waived", number>>;

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { gap: 0, review: 0, advice: 0, waived: 0 };
  for (const { severity, waiver } of findings) counts[waiver === null ? severity : "waived"]++;
  return counts;
}

/** Counts of every form with a finding, in the order of the findings; null: the workbook and the plan. */
export function countsByForm(findings: readonly Finding[]): ReadonlyMap<string | null, Counts> {
  const forms = new Set(findings.map(({ form }) => form));
  return new Map(
    [...forms].map((form) => [form, countsOf(findings.filter((found) => found.form === form))]),
  );
}

/** Counts of the rules that stand for a chapter's obligations; a rule may stand for several chapters. */
export function countsByChapter(
  findings: readonly Finding[],
  chapters: readonly Chapter[],
): ReadonlyMap<string, Counts> {
  return new Map(
    chapters.map(({ chapter, obligations }) => {
      const rules = new Set(obligations.flatMap((obligation) => obligation.rules));
      return [chapter, countsOf(findings.filter(({ rule }) => rules.has(rule)))];
    }),
  );
}
