import type { Catalog } from "../../core/model/catalog";
import type { Edition, ParameterValue } from "../../core/model/plan";
import type { Severity } from "../../core/model/rule";
import { CalendarDate } from "../../core/model/value";
import { dayNumber } from "../../core/dates/calendar";
import { parseDate } from "../../core/dates/parseDate";
import { nearest } from "../../core/rules/load/nearest";
import type { CliWords } from "../../core/words/cliWords";
import type { FileSystem } from "./fileSystem";
import type { Format } from "./formats";
import { UserError } from "./userError";

/** As commander reads them. */
export interface CheckOptions {
  readonly asOf?: string;
  readonly edition?: Edition | "auto";
  readonly format: Format;
  readonly out?: string;
  readonly params?: string;
  readonly rules?: string;
  readonly failOn: Severity | "none";
  readonly jobs: string;
  readonly set?: boolean;
}

const MAX_JOBS = 64;

/** The date named, else today where the program runs. */
export function asOfDate(text: string | undefined, now: Date, words: CliWords): CalendarDate {
  if (text === undefined)
    return new CalendarDate(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0);
  const date = parseDate(text)?.date;
  if (!date || date.minutes !== null) throw new UserError("date", words.errors.date(text));
  return date;
}

export function jobsOf(text: string, words: CliWords): number {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MAX_JOBS)
    throw new UserError("jobs", words.errors.jobs(text));
  return jobs;
}

/** Parameters of a JSON file, by key; limits are the check's affair. */
export async function paramsFrom(
  path: string,
  { parameters }: Pick<Catalog, "parameters">,
  files: FileSystem,
  words: CliWords,
): Promise<Readonly<Record<string, ParameterValue>>> {
  const data = await files.readJson(path);
  if (!isParameterValues(data)) throw new UserError("params-shape", words.errors.paramsShape(path));
  const known = parameters.map(({ key }) => key);
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    const hint = meant === null ? "" : words.errors.didYouMean(meant);
    throw new UserError("unknown-parameter", words.errors.unknownParameter(path, key, hint));
  }
  return data;
}

function isParameterValues(data: unknown): data is Readonly<Record<string, ParameterValue>> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  return Object.values(data).every(isParameterValue);
}

function isParameterValue(value: unknown): value is ParameterValue {
  if (value === null || typeof value === "number" || typeof value === "string") return true;
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
