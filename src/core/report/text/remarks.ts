import type { Report, RuleResult } from "../../model/report";
import { causeText } from "../causeText";
import { padEnd, widest, wrap } from "./displayWidth";
import type { TextContext } from "./textContext";

/** Rules that could not run by cause, and sheets not read. Missing forms are findings. */
export function remarks(report: Report, context: TextContext): readonly (readonly string[])[] {
  return [notRun(report.rules, context), unread(report, context)].filter(
    (lines) => lines.length > 0,
  );
}

function notRun(rules: readonly RuleResult[], context: TextContext): readonly string[] {
  const { words, width } = context;
  const byCause = new Map<string, string[]>();
  for (const { rule, outcome, cause } of rules) {
    if (outcome !== "couldNotRun" || !cause) continue;
    const text = causeText(cause, context);
    byCause.set(text, [...(byCause.get(text) ?? []), rule]);
  }
  if (byCause.size === 0) return [];
  const lines = [...byCause].flatMap(([cause, ids]) => [
    ...wrap(`${cause}${words.colon}${ids.join(words.comma)}`, width, "  ", 4),
  ]);
  return [words.notRun, ...lines];
}

function unread({ workbook }: Report, { words, width }: TextContext): readonly string[] {
  const names = workbook.sheets
    .filter(({ form }) => form === null)
    .map(({ name }) => `「${name}」`);
  return names.length === 0 ? [] : [words.unread, ...wrap(names.join(words.comma), width, "  ")];
}

/** One line for each chapter of the plan. */
export function chapterLines({ chapters }: Report, { words }: TextContext): readonly string[] {
  if (chapters.length === 0) return [];
  const states = widest(chapters.map(({ state }) => words.chapterState[state])) + 2;
  const names = widest(chapters.map(({ chapter }) => chapter)) + 2;
  return [
    words.chapters,
    ...chapters.map(
      ({ chapter, title, state }) =>
        `  ${padEnd(words.chapterState[state], states)}${padEnd(chapter, names)}${title}`,
    ),
  ];
}
