import type { Catalog } from "../../core/model/catalog";
import type { Finding } from "../../core/model/finding";
import type { Chapter, Obligation } from "../../core/model/plan";
import type { ChapterState, Report } from "../../core/model/report";
import type { Severity } from "../../core/model/rule";
import { standingOf, type JudgedRules } from "../../core/report/chapters";
import { inForce } from "./inForce";

/** How an obligation is checked. */
export type DutyKind = Obligation["status"];

export const DUTY_KINDS: readonly DutyKind[] = ["automated", "partial", "manual", "noForm"];

export type Counts<Key extends string> = Readonly<Record<Key, number>>;

/** An obligation of the plan with what the last check found against it. */
export interface Duty {
  readonly obligation: Obligation;
  readonly chapter: string;
  /** null: not checked yet, or nothing a check could say. */
  readonly state: ChapterState | null;
  readonly findings: readonly Finding[];
  readonly found: Counts<Severity>;
  /** Where nothing else says why it is for review: findings that stand for one of its rules as well. */
  readonly causes: readonly Finding[];
}

export interface PlanChapter {
  readonly chapter: string;
  /** null: not checked yet. */
  readonly state: ChapterState | null;
  /** Findings against any of its obligations. */
  readonly found: Counts<Severity>;
  readonly kinds: Counts<DutyKind>;
  readonly duties: readonly Duty[];
}

/** The plan beside the last check; report null = none yet. */
export function planMap(
  { plan, rules }: Pick<Catalog, "plan" | "rules">,
  report: Report | null,
): readonly PlanChapter[] {
  const judged = report && {
    rules,
    findings: report.findings,
    outcomes: report.rules.map(({ rule, outcome }) => ({ rule, state: outcome })),
  };
  return plan.chapters.map((chapter) => {
    const standing = judged && standingOf(chapter, judged);
    return {
      chapter: chapter.chapter,
      state: standing?.state ?? null,
      found: foundIn(inForce(standing?.findings ?? [])),
      kinds: kindsOf(chapter.obligations),
      duties: chapter.obligations.map((obligation) => dutyOf(obligation, chapter, judged)),
    };
  });
}

function dutyOf(
  obligation: Obligation,
  { chapter }: Pick<Chapter, "chapter">,
  judged: JudgedRules | null,
): Duty {
  if (!judged)
    return { obligation, chapter, state: null, findings: [], found: foundIn([]), causes: [] };
  const standing = standingOf({ chapter, obligations: [obligation] }, judged);
  const { state } = standing;
  const findings = inForce(standing.findings);
  const isUnexplained =
    state === "review" && findings.every(({ severity }) => severity === "advice");
  return {
    obligation,
    chapter,
    state: obligation.rules.length === 0 ? null : state,
    findings,
    found: foundIn(findings),
    causes: isUnexplained ? causesOf(obligation, judged.findings) : [],
  };
}

function causesOf({ rules }: Obligation, findings: readonly Finding[]): readonly Finding[] {
  return inForce(findings).filter(({ also }) => also.some(({ rule }) => rules.includes(rule)));
}

function foundIn(findings: readonly Finding[]): Counts<Severity> {
  const count = { gap: 0, review: 0, advice: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

export function kindsOf(obligations: readonly Pick<Obligation, "status">[]): Counts<DutyKind> {
  const count = { automated: 0, partial: 0, manual: 0, noForm: 0 };
  for (const { status } of obligations) count[status]++;
  return count;
}

/** Only the obligations of one kind, and the chapters that have some; null = all. */
export function narrowed(
  chapters: readonly PlanChapter[],
  kind: DutyKind | null,
): readonly PlanChapter[] {
  if (kind === null) return chapters;
  return chapters
    .map((chapter) => ({
      ...chapter,
      duties: chapter.duties.filter(({ obligation }) => obligation.status === kind),
    }))
    .filter(({ duties }) => duties.length > 0);
}
