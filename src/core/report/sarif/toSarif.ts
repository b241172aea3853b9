import type { Report } from "../../model/report";
import type { FullReportCatalog } from "../fullContext";
import type { ReportError } from "../toJson";
import { fullContext } from "../fullContext";
import type { SarifLog } from "./sarifLog";
import { failedRun, sarifRun } from "./sarifRun";

/** The published schema of the edition written; named, never fetched. */
const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Reports as one SARIF 2.1.0 log, one run for each. Like JSON it does not depend on the language: texts
 * are zh-TW. What SARIF has no place for (populations, parameters, sheets, chapters) stands in `properties`.
 */
export function toSarif(
  reports: readonly (Report | ReportError)[],
  catalog: FullReportCatalog,
): string {
  const context = fullContext({ lang: "zh-TW", catalog });
  const log: SarifLog = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: reports.map((report) =>
      "error" in report ? failedRun(report) : sarifRun(report, context),
    ),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
