import type { Report } from "../../model/report";
import { DUTY_STATES, openDuties } from "../openDuties";
import type { FullContext } from "../fullContext";
import type { CsvRow } from "./csvRow";

/** Chapters of the plan with their state, then the duties that are left to people. */
export function planRows(report: Report, context: FullContext): readonly CsvRow[] {
  const { labels, words, catalog } = context;
  return [
    ...report.chapters.map(({ chapter, title, state, rules, failed, obligations }) => ({
      kind: labels.kinds.chapter,
      id: chapter,
      item: title,
      message: DUTY_STATES.map((duty) => `${labels.duties[duty]} ${obligations[duty]}`).join(
        words.comma,
      ),
      result: words.chapterState[state],
      applicable: String(rules),
      failed: String(failed),
    })),
    ...openDuties(catalog.plan.chapters).map(({ chapter, duty }) => ({
      kind: labels.kinds.duty,
      id: duty.id,
      item: duty.text,
      plan: chapter,
      message: duty.note ?? "",
      result: labels.duties[duty.status],
    })),
  ];
}
