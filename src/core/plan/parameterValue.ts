import { normaliseText } from "../cells/text";
import { toIso } from "../dates/calendar";
import { parseDate } from "../dates/parseDate";
import type { Parameter, ParameterValue } from "../model/plan";
import { CalendarDate } from "../model/value";
import { PARAMETER_FORMS, rangeText } from "../words/observed";

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const MONTH_DAY = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/u;
const LEAP_YEAR = 2024;

/** A parameter's value from text as typed; null where it is none, or outside the limits. */
export function parameterValue(text: string, parameter: Parameter): ParameterValue {
  switch (parameter.type) {
    case "number":
      return numberWithin(text, parameter);
    case "enum":
      return (
        parameter.options?.find((option) => normaliseText(option) === normaliseText(text)) ?? null
      );
    case "date":
      return isoDate(text);
    case "date[]":
      return isoDates(text);
    case "monthDay":
      return monthDay(text);
    case "text":
      return text;
  }
}

/** What would be accepted, in words. */
export function acceptedValues({ type, options, min, max }: Parameter): string {
  if (type === "enum") return options?.join("、") ?? "";
  if (type !== "number") return PARAMETER_FORMS[type];
  return min === null && max === null
    ? PARAMETER_FORMS.number
    : rangeText(min ?? undefined, max ?? undefined);
}

function numberWithin(text: string, { min, max }: Parameter): number | null {
  const plain = normaliseText(text).replaceAll(",", "");
  if (!NUMBER.test(plain)) return null;
  const number = Number(plain);
  return number < (min ?? number) || number > (max ?? number) ? null : number;
}

function isoDate(text: string): string | null {
  const date = parseDate(text)?.date;
  return date ? toIso(new CalendarDate(date.day)) : null;
}

function isoDates(text: string): readonly string[] | null {
  const dates = text
    .split(/[、,，;；\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(isoDate);
  const valid = dates.filter((date) => date !== null);
  return valid.length === dates.length ? valid : null;
}

function monthDay(text: string): string | null {
  const parts = MONTH_DAY.exec(normaliseText(text));
  const iso = parts && isoDate(`${LEAP_YEAR}-${parts[1]}-${parts[2]}`);
  return iso ? iso.slice("2024-".length) : null;
}
