import { CalendarDate } from "../model/value";
import { dayNumber, ROC_OFFSET } from "./calendar";
import { readChineseNumerals } from "./chineseNumerals";

/**
 * How a date was written: 115/3/20 (separated), 115年3月20日 (units), 1150320 or 20260320 (digits),
 * 一百十五年三月二十日 (numerals).
 */
type DateSpelling = "separated" | "units" | "digits" | "numerals";

export interface SpelledDate {
  readonly date: CalendarDate;
  readonly spelling: DateSpelling;
}

const NUMERALS = /[〇○零一二三四五六七八九十百廿]+(?=[年月日])/gu;
const ERA = /^(中華民國|民國|西元|公元)?(.*)$/u;
const DATE_AND_TIME =
  /^(.*?)(?:[ t]|(?<=日))\s*(上午|下午|am|pm)?\s*(\d{1,2})[:時點](\d{1,2})分?(?::?\d{1,2}(?:\.\d+)?秒?)?\s*(am|pm)?$/u;
const SPELLINGS: readonly (readonly [DateSpelling, RegExp])[] = [
  ["units", /^(\d{2,4})年(\d{1,2})月(\d{1,2})日$/u],
  ["separated", /^(\d{2,4})[./-](\d{1,2})[./-](\d{1,2})$/u],
  ["digits", /^(\d{3,4})(\d{2})(\d{2})$/u],
];
/** Years up to this are 民國, those from 民國 1 in the Western calendar are Western; between them nothing is certain. */
const LAST_ROC_YEAR = 199;
const LAST_YEAR = 2199;

/**
 * Reads the spellings of dates used in Taiwan, with a time of day where there is one; full-width
 * characters and spaces do not matter. null for what is no certain date: 115.2.30, 1150/3/20, 115年度.
 */
export function parseDate(text: string): SpelledDate | null {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const timed = DATE_AND_TIME.exec(plain);
  const spelled = parseDay(timed?.[1] ?? plain);
  if (!spelled || !timed) return spelled;
  const minutes = minutesOf(Number(timed[3]), Number(timed[4]), timed[2] ?? timed[5]);
  return minutes === null
    ? null
    : { ...spelled, date: new CalendarDate(spelled.date.day, minutes) };
}

function parseDay(text: string): SpelledDate | null {
  const compact = text.replace(/\s+/gu, "");
  const digits = compact.replace(NUMERALS, (numerals) =>
    String(readChineseNumerals(numerals) ?? numerals),
  );
  const [, era, rest = ""] = ERA.exec(digits) ?? [];
  for (const [spelling, pattern] of SPELLINGS) {
    const parts = pattern.exec(rest);
    if (!parts) continue;
    const day = dayOf(era, Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (day === null) return null;
    return { date: new CalendarDate(day), spelling: digits === compact ? spelling : "numerals" };
  }
  return null;
}

function dayOf(era: string | undefined, year: number, month: number, day: number): number | null {
  const western = westernYear(era, year);
  return western === null ? null : dayNumber(western, month, day);
}

/** Western year of a written year; null where the calendar is not certain or contradicts the era named. */
function westernYear(era: string | undefined, year: number): number | null {
  const isRoc = year >= 1 && year <= LAST_ROC_YEAR;
  const isWestern = isPlausibleYear(year);
  if (era === "西元" || era === "公元") return isWestern ? year : null;
  if (isRoc) return year + ROC_OFFSET;
  return isWestern && era === undefined ? year : null;
}

/** Western years that a date in a form may lie in: from 民國 1 on. */
export function isPlausibleYear(year: number): boolean {
  return year > ROC_OFFSET && year <= LAST_YEAR;
}

function minutesOf(hour: number, minute: number, half: string | undefined): number | null {
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : hour * 60 + minute;
  if (hour < 1 || hour > 12) return null;
  const afternoon = half === "下午" || half === "pm" ? 12 : 0;
  return ((hour % 12) + afternoon) * 60 + minute;
}
