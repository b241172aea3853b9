import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { isOwnSheet } from "../../tables/recognise/recogniseForms";
import type { CheckSheets } from "./handOver";
import type { Line } from "./layOut";
import { textLine } from "./lines";

const words = CHECKED_WORDS.limit;

/** What the check could not judge, and what no check of this kind can. */
export function limitLines({ report, notes, catalog }: CheckSheets): readonly Line[] {
  const { chapters, summary, workbook } = report;
  const sum = (status: "manual" | "noForm" | "partial") =>
    chapters.reduce((total, { obligations }) => total + obligations[status], 0);
  const forms = new Set(workbook.sheets.map(({ form }) => form));
  const missing = catalog.templates
    .filter(({ form, supplementary }) => !supplementary && !forms.has(form))
    .map(({ form }) => form);
  const unread = workbook.sheets
    .filter(({ form, name }) => form === null && !isOwnSheet(name))
    .map(({ name }) => `「${name}」`);
  const { couldNotRun, needsReview } = summary.rules;
  const told: readonly (string | false)[] = [
    words.evidence,
    words.obligations(sum("manual"), sum("noForm"), sum("partial")),
    missing.length > 0 && words.missing(missing.join("、")),
    unread.length > 0 && words.unread(unread.join("、")),
    couldNotRun > 0 && words.notRun(couldNotRun),
    needsReview > 0 && words.review(needsReview),
    notes.unreadableCells > 0 && words.unreadable(notes.unreadableCells),
    notes.hiddenRows > 0 && words.hidden(notes.hiddenRows),
  ];
  return told.flatMap((text) => (text === false ? [] : [textLine(text)]));
}
