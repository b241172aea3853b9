import type { ChapterState } from "../../core/model/report";
import type { Severity } from "../../core/model/rule";
import { SEVERITIES } from "../../core/report/severities";
import type { PaneWords } from "../../core/words/paneWords";
import { DUTY_KINDS, type Counts, type PlanChapter } from "./planMap";

/** A short text behind a sign. */
export interface LinePart {
  readonly sign: ChapterState | "person" | null;
  readonly text: string;
}

type Words = Pick<PaneWords, "results" | "scope" | "plan">;

/** How a chapter stands, in one line: its findings, or its state; then what is left to people. */
export function chapterLine(
  { state, found, kinds }: PlanChapter,
  { results, scope, plan }: Words,
): readonly LinePart[] {
  const counted = (kind: (typeof DUTY_KINDS)[number]) => `${plan.kind[kind]} ${kinds[kind]}`;
  if (state === null)
    return DUTY_KINDS.filter((kind) => kinds[kind] > 0).map((kind) => ({
      sign: null,
      text: counted(kind),
    }));
  const findings = foundParts(found, results);
  const left = (["manual", "noForm"] as const)
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => ({ sign: "person" as const, text: counted(kind) }));
  // A state that is no count of findings is said as well: 「待確認」 under another rule's finding.
  const isSaid = findings.some(({ sign }) => sign === state);
  const own = isSaid ? [] : [{ sign: state, text: scope.chapterState[state] }];
  return [...own, ...findings, ...left];
}

/** 「缺失 2」「建議 1」, those that occur. */
export function foundParts(
  found: Counts<Severity>,
  { severity: labels }: Words["results"],
): readonly { readonly sign: Severity; readonly text: string }[] {
  return SEVERITIES.filter((severity) => found[severity] > 0).map((severity) => ({
    sign: severity,
    text: `${labels[severity]} ${found[severity]}`,
  }));
}
