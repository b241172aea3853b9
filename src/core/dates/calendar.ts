import { CalendarDate } from "../model/value";

const MS_PER_DAY = 86_400_000;
/** 民國 year 1 is 1912. */
export const ROC_OFFSET = 1911;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a Gregorian date that exists; null where it does not (no rolling over). */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Gregorian year, month and day of a day number. */
export function yearMonthDay(day: number): YearMonthDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day number `months` calendar months later (earlier if negative); the day is clipped to the month's end. */
export function addMonths(day: number, months: number): number {
  const from = yearMonthDay(day);
  const index = from.year * 12 + from.month - 1 + Math.trunc(months);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return Date.UTC(year, month - 1, Math.min(from.day, daysInMonth(year, month))) / MS_PER_DAY;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Negative, 0 or positive. A date without a time equals any time of that day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  if (a.minutes === null || b.minutes === null) return a.day - b.day;
  return (a.day - b.day) * 1440 + a.minutes - b.minutes;
}

/** Reads "2026-11-22" or "2026-11-22T09:30", the spelling of data files; throws on anything else. */
export function fromIso(iso: string): CalendarDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/u.exec(iso);
  const day = parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!parts || day === null) throw new RangeError(`not an ISO date: ${iso}`);
  return new CalendarDate(
    day,
    parts[4] === undefined ? null : Number(parts[4]) * 60 + Number(parts[5]),
  );
}

/** "2026-11-22", with the time where there is one: "2026-11-22T09:30". */
export function toIso(date: CalendarDate): string {
  const { year, month, day } = yearMonthDay(date.day);
  const iso = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return date.minutes === null ? iso : `${iso}T${clock(date.minutes)}`;
}

/** 民國 notation as shown to people: "115/03/20", with the time where there is one: "115/03/20 09:30". */
export function toRoc(date: CalendarDate): string {
  const { year, month, day } = yearMonthDay(date.day);
  const roc = `${year - ROC_OFFSET}/${two(month)}/${two(day)}`;
  return date.minutes === null ? roc : `${roc} ${clock(date.minutes)}`;
}

function clock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
