import type { Finding } from "../../model/finding";
import type { Conforming, Observation, ObservedFact, Question } from "../../model/table";
import { BLANK, type CalendarDate } from "../../model/value";
import type { ControlRow } from "../../plan/controlRows";
import { settingObservation } from "../../plan/settingObservation";
import { waiverLine, type WaiverLine } from "./waiverLines";
import { findingTargets, lineTarget } from "./waiverTarget";

/** The three questions put to lines of 豁免清單, each judged by its W-* rule once the findings are known. */
export const WAIVER_QUESTIONS = {
  incomplete: "settings.incompleteWaivers",
  unused: "settings.unusedWaivers",
  expired: "settings.expiredWaivers",
} as const satisfies Readonly<Record<string, Question>>;

export interface Waived {
  readonly findings: readonly Finding[];
  readonly observations: readonly Observation[];
  readonly conforming: readonly Conforming[];
}

/** A line that is complete, with the number of findings it is about. */
interface UsableLine extends WaiverLine {
  readonly count: number;
}

/**
 * Gives findings their waivers, and tells what is to be judged about the lines of 豁免清單: first whether
 * each is complete, then whether it is about anything, then whether it is still in force, so that a line
 * has one fault at most.
 */
export function waive(
  findings: readonly Finding[],
  rows: readonly ControlRow[],
  asOf: CalendarDate,
): Waived {
  const lines = rows.map((row) => waiverLine(row, asOf));
  const complete = lines.filter(({ waiver }) => waiver !== null);
  const counts = countTargets(findings);
  const usable = complete.map((line) => ({
    ...line,
    count: counts.get(lineTarget(line.row)) ?? 0,
  }));
  const used = usable.filter(({ count }) => count > 0);
  const inForce = new Map(
    used
      .filter(({ endsOn }) => endsOn !== null && endsOn.day >= asOf.day)
      .map(({ row, waiver }) => [lineTarget(row), waiver]),
  );
  const waiverOf = (finding: Finding) =>
    findingTargets(finding)
      .map((target) => inForce.get(target))
      .find((waiver) => waiver) ?? null;
  return {
    findings: findings.map((finding) => ({ ...finding, waiver: waiverOf(finding) })),
    ...toBeJudged(lines, usable, used, asOf),
  };
}

function countTargets(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const target of findings.flatMap(findingTargets))
    counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
}

function toBeJudged(
  lines: readonly WaiverLine[],
  usable: readonly UsableLine[],
  used: readonly UsableLine[],
  asOf: CalendarDate,
): Pick<Waived, "observations" | "conforming"> {
  const answers = [
    ...lines.map((line) => asked(WAIVER_QUESTIONS.incomplete, line, line.waiver !== null)),
    ...usable.map((line) => asked(WAIVER_QUESTIONS.unused, line, line.count > 0, line.count)),
    ...used.map((line) =>
      asked(WAIVER_QUESTIONS.expired, line, (line.endsOn?.day ?? 0) >= asOf.day),
    ),
  ];
  return {
    observations: answers.flatMap(({ observation }) => observation ?? []),
    conforming: answers.flatMap(({ conforming }) => conforming ?? []),
  };
}

interface Answer {
  readonly observation?: Observation;
  readonly conforming?: Conforming;
}

function asked(
  question: Question,
  { row, problems, endsOn }: WaiverLine,
  isSound: boolean,
  count = 0,
): Answer {
  const lacking = problems.join("、");
  const facts: Readonly<Record<string, ObservedFact>> = {
    line: lineText(row),
    lacking: lacking === "" ? BLANK : lacking,
    endsOn: endsOn ?? BLANK,
    count,
    actual: question === WAIVER_QUESTIONS.expired ? row.text("expiryDate") : "",
  };
  if (isSound)
    return { conforming: { question, form: null, facts, count: 1, hidden: 0, notApplicable: 0 } };
  const cell = row.cellOf(question === WAIVER_QUESTIONS.expired ? "expiryDate" : "rule");
  const noticed = { cell, rowKey: lineText(row), facts };
  return { observation: settingObservation(question, row, noticed) };
}

/** The line in the order of its columns, as far as it is filled: 3-02-01/R03｜3-02-01｜SW-005｜盤點日期 */
function lineText(row: ControlRow): string {
  const parts = (["rule", "form", "rowKey", "field"] as const).map((key) => row.text(key));
  return parts.filter((part) => part !== "").join("｜");
}
