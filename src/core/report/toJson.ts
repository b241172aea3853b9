import type { Report } from "../model/report";

/** A file that could not be read, in place of its report. */
export interface ReportError {
  readonly schema: Report["schema"];
  readonly workbook: { readonly name: string };
  readonly error: { readonly code: string; readonly message: string };
}

/** Canonical JSON of one report, or of several as an array: keys in the order of the types, two spaces, LF. */
export function toJson(report: Report | ReportError | readonly (Report | ReportError)[]): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
