import type { Report } from "../model/report";
import type { Lang } from "../words/lang";
import { REPORT_WORDS } from "../words/reportWords";
import { padEnd, widest } from "./text/displayWidth";
import { SEVERITIES } from "./severities";
import type { ReportError } from "./toJson";

/** One line for each of several files: its counts, or that it could not be checked. */
export function overviewText(reports: readonly (Report | ReportError)[], lang: Lang): string {
  const words = REPORT_WORDS[lang];
  const width = widest(reports.map(({ workbook }) => workbook.name)) + 2;
  const lines = reports.map((report) => {
    if ("error" in report) return padEnd(report.workbook.name, width) + words.unreadable;
    const counts = SEVERITIES.map(
      (severity) => `${words.severity[severity]} ${report.summary[severity]}`,
    );
    const notRun = report.summary.rules.couldNotRun;
    const all = notRun === 0 ? counts : [...counts, `${words.outcome.couldNotRun} ${notRun}`];
    return padEnd(report.workbook.name, width) + all.join(words.comma);
  });
  return `${[words.overview, ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}
