import { countsByChapter, countsByForm, countsOf, type Counts } from "../counts";
import type { Report } from "../../model/report";
import { DUTY_STATES } from "../openDuties";
import { SEVERITIES } from "../severities";
import { dataTable } from "./dataTable";
import type { HtmlContext } from "./htmlContext";
import { markup, type Markup } from "./markup";

/** Findings in force by severity, those waived beside them. */
export function severityTable({ findings }: Report, context: HtmlContext): Markup {
  const { printed, labels } = context;
  return dataTable({
    caption: printed.bySeverity,
    look: "counts",
    titles: [labels.columns.severity, ...countTitles(context)],
    rows: [{ cells: [printed.number, ...numbers(countsOf(findings))] }],
  });
}

export function formTable({ findings }: Report, context: HtmlContext): Markup {
  const { printed, words } = context;
  if (findings.length === 0) return markup`<p>${printed.noFindings}</p>\n`;
  return dataTable({
    caption: printed.byForm,
    look: "counts",
    titles: [words.form, ...countTitles(context)],
    rows: [...countsByForm(findings)].map(([form, counts]) => ({
      cells: [form === null ? words.sheets : context.formTitle(form), ...numbers(counts)],
    })),
  });
}

/** State of each chapter, counts of its rules' findings, and how its duties are checked. */
export function chapterTable({ findings, chapters }: Report, context: HtmlContext): Markup {
  const { printed, words, labels, catalog } = context;
  const counts = countsByChapter(findings, catalog.plan.chapters);
  return dataTable({
    caption: printed.byChapter,
    look: "chapters",
    titles: [
      printed.chapter,
      printed.state,
      ...countTitles(context),
      words.rules,
      words.outcome.failed,
      ...DUTY_STATES.map((duty) => labels.duties[duty]),
    ],
    rows: chapters.map(({ chapter, title, state, rules, failed, obligations }) => ({
      cells: [
        `${chapter} ${title}`,
        words.chapterState[state],
        ...numbers(counts.get(chapter) ?? countsOf([])),
        rules,
        failed,
        ...DUTY_STATES.map((duty) => obligations[duty]),
      ],
    })),
  });
}

/** To be signed on paper. */
export function signatures({ printed }: HtmlContext): Markup {
  return dataTable({
    caption: printed.signatures,
    look: "signatures",
    titles: [printed.role, printed.signature, printed.date],
    rows: printed.roles.map((role) => ({ cells: [role, markup``, markup``] })),
  });
}

function countTitles({ words, labels }: HtmlContext): readonly string[] {
  return [...SEVERITIES.map((severity) => words.severity[severity]), labels.waived];
}

function numbers(counts: Counts): readonly number[] {
  return [...SEVERITIES.map((severity) => counts[severity]), counts.waived];
}
