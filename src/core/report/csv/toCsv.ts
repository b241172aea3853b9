import type { Report } from "../../model/report";
import { fullContext, type FullReportOptions } from "../fullContext";
import type { ReportError } from "../toJson";
import { CSV_BOM, csvLine } from "./csvLine";
import { CSV_COLUMNS, type CsvRow } from "./csvRow";
import { factRows } from "./factRows";
import { findingRow } from "./findingRow";
import { planRows } from "./planRows";
import { ruleRow } from "./ruleRow";
import { settingRows } from "./settingRows";

/**
 * Reports as one table for spreadsheets: UTF-8 with a byte order mark, CRLF, RFC 4180. The first columns
 * are the file and the kind of line (finding, waived finding, rule outcome, parameter …), to be filtered by.
 * Nothing in it can run as a formula (see csvLine); an apostrophe added for that can be seen.
 */
export function toCsv(
  reports: readonly (Report | ReportError)[],
  options: FullReportOptions,
): string {
  const context = fullContext(options);
  const rows = reports.flatMap((report) => {
    const file = report.workbook.name;
    const own =
      "error" in report
        ? [{ kind: context.labels.kinds.error, message: report.error.message }]
        : rowsOf(report);
    return own.map((row): CsvRow => ({ file, ...row }));
  });
  function rowsOf(report: Report): readonly CsvRow[] {
    return [
      ...factRows(report, context),
      ...report.findings.map((finding) => findingRow(finding, context)),
      ...report.rules.map((result) => ruleRow(result, context)),
      ...settingRows(report, context),
      ...planRows(report, context),
    ];
  }
  const titles = CSV_COLUMNS.map((column) => context.labels.columns[column]);
  const lines = rows.map((row) => CSV_COLUMNS.map((column) => row[column] ?? ""));
  return CSV_BOM + [titles, ...lines].map(csvLine).join("");
}
