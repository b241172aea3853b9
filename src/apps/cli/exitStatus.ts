import type { Report } from "../../core/model/report";
import type { Severity } from "../../core/model/rule";
import { SEVERITIES } from "../../core/report/severities";
import type { ReportError } from "../../core/report/toJson";

export const CLEAN = 0;
export const FINDINGS = 1;
export const COULD_NOT_RUN = 2;

/** The worst of all files. */
export function exitStatus(
  reports: readonly (Report | ReportError)[],
  failOn: Severity | "none",
): number {
  return Math.max(
    CLEAN,
    ...reports.map((report) => ("error" in report ? COULD_NOT_RUN : statusOf(report, failOn))),
  );
}

function statusOf({ summary }: Report, failOn: Severity | "none"): number {
  if (failOn === "none") return CLEAN;
  const hasFindings = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some(
    (severity) => summary[severity] > 0,
  );
  return hasFindings || summary.rules.couldNotRun > 0 ? FINDINGS : CLEAN;
}
