import type { Report } from "../../model/report";
import { countsOf } from "../counts";
import { SEVERITIES } from "../severities";
import type { FullReportOptions } from "../fullContext";
import type { ReportError } from "../toJson";
import { dataTable } from "./dataTable";
import { htmlContext, type HtmlContext } from "./htmlContext";
import { markup, type Markup } from "./markup";
import { pageStyle } from "./pageStyle";
import { reportArticle } from "./reportArticle";

type Reports = readonly (Report | ReportError)[];

/** Nothing is loaded and no script runs, whatever a cell of the workbook says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Reports as one page that needs nothing else: for the screen, and to be printed on A4. Several reports
 * stand one after the other under a list of the files. The same reports give the same bytes.
 */
export function toHtml(reports: Reports, options: FullReportOptions): string {
  const [first, ...others] = reports;
  const isOne = first !== undefined && others.length === 0 && !("error" in first);
  const context = htmlContext(options, { level: 1, prefix: "" });
  const body = isOne ? reportArticle(first, context) : several(reports, options, context);
  const { words, printed, lang } = context;
  const title = [words.title, ...(isOne ? [first.workbook.name] : [])].filter(Boolean).join("　");
  return markup`<!doctype html>
<html lang="${lang === "zh-TW" ? "zh-Hant-TW" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${pageStyle(words.title, printed.page)}</style>
</head>
<body>
<a class="skip" href="#main">${printed.skip}</a>
<main id="main" tabindex="-1">
${body}</main>
</body>
</html>
`.source;
}

function several(reports: Reports, options: FullReportOptions, context: HtmlContext): Markup {
  return markup`<h1>${context.words.title}</h1>
${fileTable(reports, context)}${reports.map((report, n) =>
    "error" in report
      ? ""
      : reportArticle(report, htmlContext(options, { level: 2, prefix: prefixOf(n) })),
  )}`;
}

/** Counts of every file, or why it could not be checked. */
function fileTable(reports: Reports, { printed, labels, words }: HtmlContext): Markup {
  return dataTable({
    caption: printed.files,
    look: "files",
    titles: [
      labels.columns.file,
      ...SEVERITIES.map((severity) => words.severity[severity]),
      labels.waived,
      words.outcome.couldNotRun,
      labels.columns.message,
    ],
    rows: reports.map((report, n) => {
      const { name } = report.workbook;
      if ("error" in report) return { cells: [name, "", "", "", "", "", report.error.message] };
      const counts = countsOf(report.findings);
      const link = markup`<a href="#${prefixOf(n)}report">${name}</a>`;
      const numbers = SEVERITIES.map((severity) => counts[severity]);
      const { couldNotRun } = report.summary.rules;
      return { cells: [link, ...numbers, counts.waived, couldNotRun, ""] };
    }),
  });
}

function prefixOf(n: number): string {
  return `r${n + 1}-`;
}
