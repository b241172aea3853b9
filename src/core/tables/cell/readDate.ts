import { compareDates, toRoc, yearMonthDay } from "../../dates/calendar";
import { isDateFormat } from "../../dates/isDateFormat";
import { isPlausibleYear, parseDate } from "../../dates/parseDate";
import { dateOfSerial } from "../../dates/serial";
import { CalendarDate } from "../../model/value";
import { ACCEPTED_DATES, notAfter, notBefore } from "../../words/observed";
import type { Content } from "./readContent";
import type { FieldContext } from "./fieldContext";
import type { Noticing, Reading } from "./reading";

/** Numbers that are taken for serial dates although they have no date format: 2000-01-01 to 2099-12-31. */
const BARE_SERIALS = { from: 36_526, to: 73_050 };
const SEVEN_DIGITS = 1_000_000;

interface FoundDate {
  readonly date: CalendarDate;
  /** date: an Excel date; text: written out; serial: a number without date format. */
  readonly kind: "date" | "text" | "serial";
}

/** Reads a date however it was entered; what is not certain is unreadable. */
export function readDate(content: Content, context: FieldContext, noticing: Noticing): Reading {
  const found = findDate(content, context.date1904);
  if (!found)
    return noticing.unreadable("cells.dateValid", "invalid", { expected: ACCEPTED_DATES });
  const date = context.field.type === "date" ? new CalendarDate(found.date.day) : found.date;
  noticing.pass("cells.dateValid");
  if (found.kind === "date") noticing.pass("cells.dateText");
  else noticing.note("cells.dateText", found.kind, { parsed: toRoc(date) });
  if (context.field.dateClass === "event") noticePlausibility(date, context, noticing);
  return noticing.as(date);
}

function findDate({ value, format }: Content, date1904: boolean): FoundDate | null {
  if (typeof value === "string") return written(value);
  if (typeof value === "boolean") return null;
  if (Number.isInteger(value) && value >= SEVEN_DIGITS) return written(String(value));
  return dateOfNumber(value, isDateFormat(format), date1904);
}

function dateOfNumber(value: number, hasFormat: boolean, date1904: boolean): FoundDate | null {
  if (!hasFormat && (value < BARE_SERIALS.from || value > BARE_SERIALS.to)) return null;
  const date = dateOfSerial(value, date1904);
  if (!date || !isPlausibleYear(yearMonthDay(date.day).year)) return null;
  return { date, kind: hasFormat ? "date" : "serial" };
}

function written(text: string): FoundDate | null {
  const spelled = parseDate(text);
  return spelled && { date: spelled.date, kind: "text" };
}

/** Something that happened lies neither after the check nor before the management system began. */
function noticePlausibility(
  date: CalendarDate,
  { asOf, systemStart }: FieldContext,
  noticing: Noticing,
): void {
  const day = new CalendarDate(date.day);
  const parsed = toRoc(day);
  if (compareDates(day, asOf) > 0) {
    noticing.note("cells.eventDate", "later", {
      value: day,
      parsed,
      expected: notAfter(toRoc(asOf)),
    });
  } else if (systemStart && compareDates(day, systemStart) < 0) {
    noticing.note("cells.eventDate", "earlier", {
      value: day,
      parsed,
      expected: notBefore(toRoc(systemStart)),
    });
  } else noticing.pass("cells.eventDate");
}
