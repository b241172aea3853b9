import type { Report } from "../../model/report";
import { reportFacts } from "../reportFacts";
import { countsOf } from "../counts";
import { SEVERITIES } from "../severities";
import type { FullContext } from "../fullContext";
import type { CsvRow } from "./csvRow";

/** What was checked with what, and the counts. */
export function factRows(report: Report, context: FullContext): readonly CsvRow[] {
  const { labels, words } = context;
  const counts = countsOf(report.findings);
  const rows = [
    ...reportFacts(report, context),
    ...SEVERITIES.map((severity) => [words.severity[severity], String(counts[severity])] as const),
    [labels.waived, String(counts.waived)] as const,
  ];
  return rows.map(([item, value]) => ({ kind: labels.kinds.fact, item, value }));
}
