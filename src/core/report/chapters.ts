import type { Finding } from "../model/finding";
import type { Outcome } from "../model/outcome";
import type { Chapter } from "../model/plan";
import type { ChapterResult, ChapterState } from "../model/report";
import type { Severity } from "../model/rule";
import { SEVERITIES } from "./severities";

/** State of each chapter of the plan, from the rules that stand for its obligations. */
export function chaptersOf(
  chapters: readonly Chapter[],
  findings: readonly Finding[],
  outcomes: readonly Outcome[],
): readonly ChapterResult[] {
  const found = new Map<string, Set<Severity>>();
  for (const { rule, severity, waiver } of findings) {
    const severities = found.get(rule) ?? new Set();
    found.set(rule, waiver ? severities : severities.add(severity));
  }
  const results = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
  return chapters.map((chapter) => {
    const ids = [...new Set(chapter.obligations.flatMap(({ rules }) => rules))];
    const rules = ids.flatMap((id) => results.get(id) ?? []);
    return {
      chapter: chapter.chapter,
      title: chapter.title,
      state: stateOf(rules, ids.length, found),
      rules: rules.length,
      failed: rules.filter(({ state }) => state === "failed").length,
      obligations: obligationsOf(chapter),
    };
  });
}

/**
 * The worst finding of its rules. What failed or stayed undetermined under another rule's finding is for
 * review; without findings a chapter is clean only if every rule named for it is in the pack and could run.
 */
function stateOf(
  rules: readonly Outcome[],
  named: number,
  found: ReadonlyMap<string, ReadonlySet<Severity>>,
): ChapterState {
  const worst = SEVERITIES.find((severity) =>
    rules.some(({ rule }) => found.get(rule)?.has(severity)),
  );
  if (worst === "gap" || worst === "review") return worst;
  const isOpen = rules.some(
    ({ rule, state }) => state === "needsReview" || (state === "failed" && !found.has(rule)),
  );
  if (isOpen) return "review";
  if (worst) return worst;
  const didRun = rules.filter(({ state }) => state !== "couldNotRun").length;
  return named > 0 && didRun === named ? "clean" : "notChecked";
}

function obligationsOf({ obligations }: Chapter): ChapterResult["obligations"] {
  const count = { automated: 0, partial: 0, manual: 0, noForm: 0 };
  for (const { status } of obligations) count[status]++;
  return count;
}
