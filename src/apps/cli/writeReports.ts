import type { Catalog } from "../../core/model/catalog";
import type { Report } from "../../core/model/report";
import { overviewText } from "../../core/report/overviewText";
import { toCsv } from "../../core/report/csv/toCsv";
import { toHtml } from "../../core/report/html/toHtml";
import { toSarif } from "../../core/report/sarif/toSarif";
import { toJson, type ReportError } from "../../core/report/toJson";
import { toText } from "../../core/report/toText";
import type { CheckOptions } from "./checkOptions";
import type { Format } from "./formats";
import type { Session } from "./session";

interface Writing {
  readonly options: CheckOptions;
  readonly catalog: Catalog;
  readonly session: Session;
  /** Several files, or a folder: an array even where it holds one report. */
  readonly isList: boolean;
}

type Reports = readonly (Report | ReportError)[];

/** Of several files, JSON and text say so; the others are one table, one log or one page of all of them. */
const RENDERERS: Readonly<Record<Format, (reports: Reports, writing: Writing) => string>> = {
  text: plainText,
  json: jsonText,
  csv: (reports, { catalog, session: { lang } }) => toCsv(reports, { lang, catalog }),
  sarif: (reports, { catalog }) => toSarif(reports, catalog),
  html: (reports, { catalog, session: { lang } }) => toHtml(reports, { lang, catalog }),
};

/** Where standard output is no terminal. */
export const DEFAULT_WIDTH = 80;

/** Writes all reports to standard output or a file, and what could not be read to standard error. */
export async function writeReports(reports: Reports, writing: Writing): Promise<void> {
  const { options, session } = writing;
  const text = RENDERERS[options.format](reports, writing);
  if (options.out === undefined) session.io.stdout(text);
  else await session.files.write(options.out, text);
  for (const report of reports)
    if ("error" in report) session.io.stderr(`${report.error.message}\n`);
}

function jsonText(reports: Reports, { isList }: Writing): string {
  const [first] = reports;
  return toJson(isList || !first ? reports : first);
}

function plainText(reports: Reports, { options, catalog, session, isList }: Writing): string {
  const columns = options.out === undefined ? session.io.columns : null;
  const text = { lang: session.lang, width: columns ?? DEFAULT_WIDTH, catalog };
  const read = reports.flatMap((report) => ("error" in report ? [] : [toText(report, text)]));
  return [...read, ...(isList ? [overviewText(reports, session.lang)] : [])].join("\n\n");
}
