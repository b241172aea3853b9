import { yearMonthDay, ROC_OFFSET, toIso, weekday } from "../../core/dates/calendar";
import { parseDate } from "../../core/dates/parseDate";
import type { Parameter, ParameterValue } from "../../core/model/plan";
import type { SettingWords } from "../../core/words/pane/settingWords";

/** A date as typed, read: ISO, and said in full. */
export interface TypedDate {
  readonly iso: string;
  readonly echo: string;
}

/** null = no certain date. */
export function typedDate(text: string, words: SettingWords): TypedDate | null {
  const date = parseDate(text)?.date;
  if (!date || date.minutes !== null) return null;
  const { year, month, day } = yearMonthDay(date.day);
  const name = words.weekdays[weekday(date.day)] ?? "";
  return { iso: toIso(date), echo: words.asOfEcho(year - ROC_OFFSET, month, day, name) };
}

/** Limits in words: 「1–12 月」, 「法定，180 以上（日）」. */
export function limitsText({ min, max, unit, statutory }: Parameter, words: SettingWords): string {
  const range = words.range(min, max, unit ?? "");
  return statutory ? words.statutory(range) : range;
}

/** Why a typed value cannot be used; null = it can. */
export function valueProblem(
  parameter: Parameter,
  text: string,
  words: SettingWords,
): string | null {
  if (parameter.type !== "number") return null;
  const { min, max, unit } = parameter;
  const number = numberOf(text);
  if (number === null) return words.notNumber;
  const isOut = (min !== null && number < min) || (max !== null && number > max);
  return isOut ? words.outOfRange(words.range(min, max, unit ?? "")) : null;
}

/** The value to check with; null = as workbook and defaults say. */
export function parameterValue(parameter: Parameter, text: string): ParameterValue {
  return parameter.type === "number" ? numberOf(text) : text;
}

function numberOf(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** What can be set here: numbers and choices; the rest is set in the sheet 檢核參數. */
export function settableParameters(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(
    ({ key, type, min, max }) =>
      key !== "lawEdition" &&
      ((type === "number" && (min === null || min !== max)) || type === "enum"),
  );
}

/** Shown at first: what agencies set most. */
const USUAL: ReadonlySet<string> = new Set([
  "inventoryMonths",
  "acceptableRisk",
  "accountReviewDays",
  "idleDays",
  "logRetentionDays",
  "backupTestMonths",
]);

export function isUsual({ key }: Parameter): boolean {
  return USUAL.has(key);
}
