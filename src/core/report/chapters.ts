import type { Finding } from "../model/finding";
import type { Outcome } from "../model/outcome";
import type { Chapter, Obligation } from "../model/plan";
import type { ChapterResult, ChapterState } from "../model/report";
import type { Rule } from "../model/rule";
import { chapterIn } from "../plan/chapterIn";
import { SEVERITIES } from "./severities";

/** What came of the rules of a pack. */
export interface JudgedRules {
  readonly rules: readonly Pick<Rule, "id" | "form" | "refs">[];
  readonly outcomes: readonly Pick<Outcome, "rule" | "state">[];
  readonly findings: readonly Finding[];
}

/** How a chapter or an obligation of it stands. */
interface Standing {
  readonly state: ChapterState;
  /** Those against its obligations, in the order of the report. */
  readonly findings: readonly Finding[];
  /** Rules that stand for it, and those of them that failed. */
  readonly rules: number;
  readonly failed: number;
}

/** State of each chapter of the plan, from the rules that stand for its obligations. */
export function chaptersOf(
  chapters: readonly Chapter[],
  judged: JudgedRules,
): readonly ChapterResult[] {
  return chapters.map((chapter) => {
    const { state, rules, failed } = standingOf(chapter, judged);
    const { title, obligations } = chapter;
    return {
      chapter: chapter.chapter,
      title,
      state,
      rules,
      failed,
      obligations: countsOf(obligations),
    };
  });
}

/**
 * How these obligations of a chapter stand. A rule about the cells of all forms stands for an obligation
 * on the obligation's own forms only; on every form in the chapter whose section it cites.
 */
export function standingOf(
  { chapter, obligations }: Pick<Chapter, "chapter" | "obligations">,
  { rules, outcomes, findings }: JudgedRules,
): Standing {
  const named = new Set(obligations.flatMap((obligation) => obligation.rules));
  const general = new Set(
    rules
      .filter(({ form, refs }) => form === null && chapterIn(refs.plan) !== chapter)
      .map(({ id }) => id),
  );
  const against = findings.filter((finding) =>
    obligations.some((obligation) => isAgainst(obligation, finding, general)),
  );
  const found = new Set(against.map(({ rule }) => rule));
  const isElsewhere = (id: string) =>
    general.has(id) &&
    !found.has(id) &&
    obligations.every(({ rules: ids, forms }) => forms.length > 0 || !ids.includes(id));
  const own = outcomes.filter(({ rule }) => named.has(rule));
  const here = own.filter(({ rule }) => !isElsewhere(rule));
  const didRun = own.filter(({ state }) => state !== "couldNotRun").length;
  return {
    state: stateOf(against, here, named.size > 0 && didRun === named.size),
    findings: against,
    rules: own.length,
    failed: here.filter(({ state }) => state === "failed").length,
  };
}

function isAgainst(
  { rules, forms }: Obligation,
  { rule, form }: Finding,
  general: ReadonlySet<string>,
): boolean {
  if (!rules.includes(rule)) return false;
  return !general.has(rule) || forms.length === 0 || form === null || forms.includes(form);
}

/**
 * The worst finding without a waiver. What failed or stayed undetermined under another rule's finding is for review;
 * without findings it is clean only if every rule named for it is in the pack and could run.
 */
function stateOf(
  findings: readonly Finding[],
  outcomes: JudgedRules["outcomes"],
  didAllRun: boolean,
): ChapterState {
  const worst = SEVERITIES.find((severity) =>
    findings.some((finding) => finding.severity === severity && finding.waiver === null),
  );
  if (worst === "gap" || worst === "review") return worst;
  const isOpen = outcomes.some(
    ({ rule, state }) =>
      state === "needsReview" ||
      (state === "failed" && !findings.some((finding) => finding.rule === rule)),
  );
  if (isOpen) return "review";
  return worst ?? (didAllRun ? "clean" : "notChecked");
}

function countsOf(obligations: readonly Obligation[]): ChapterResult["obligations"] {
  const count = { automated: 0, partial: 0, manual: 0, noForm: 0 };
  for (const { status } of obligations) count[status]++;
  return count;
}
