import { addMonths, compareDates, yearMonthDay } from "../../dates/calendar";
import { CalendarDate } from "../../model/value";
import { Span } from "../factValue";
import { yesIf } from "../threeValued";
import { onKnown, type Known, type Operator, type OperatorContext } from "./operator";

function dateOf(value: Known): CalendarDate {
  if (value instanceof CalendarDate) return value;
  throw new TypeError("not a date");
}

function numberOf(value: Known): number {
  if (typeof value === "number") return value;
  throw new TypeError("not a number");
}

function compared(test: (order: number) => boolean): Operator {
  return onKnown((a, b) => yesIf(test(compareDates(dateOf(a), dateOf(b)))));
}

/** Dates against dates, and dates against the check date. */
export function dateOperators({
  asOf,
  parameters,
}: OperatorContext): Readonly<Record<string, Operator>> {
  const monthsBack = remembered((months) => addMonths(asOf.day, -months));
  return {
    before: compared((order) => order < 0),
    onOrBefore: compared((order) => order <= 0),
    after: compared((order) => order > 0),
    onOrAfter: compared((order) => order >= 0),
    during: onKnown((a, span) => {
      if (!(span instanceof Span)) throw new TypeError("not a span of days");
      return yesIf(span.from.day <= dateOf(a).day && dateOf(a).day <= span.to.day);
    }),
    withinMonths: onKnown((a, months) => yesIf(dateOf(a).day >= monthsBack(numberOf(months)))),
    withinDays: onKnown((a, days) => yesIf(asOf.day - dateOf(a).day <= numberOf(days))),
    withinCycle: onKnown((a, months) =>
      yesIf(isInCycle(dateOf(a), numberOf(months), asOf, parameters["biennialMode"] === "年度窗")),
    ),
  };
}

/** 「每二年一次」: by calendar years (this and last year) or to the day, as parameter biennialMode says. */
function isInCycle(
  date: CalendarDate,
  months: number,
  asOf: CalendarDate,
  byYear: boolean,
): boolean {
  if (date.day > asOf.day) return false;
  if (!byYear) return date.day >= addMonths(asOf.day, -months);
  const years = Math.max(1, Math.ceil(months / 12));
  return yearMonthDay(date.day).year > yearMonthDay(asOf.day).year - years;
}

/** Registers ask the same limit for every row. */
function remembered(compute: (months: number) => number): (months: number) => number {
  let last = { months: NaN, day: NaN };
  return (months) => {
    if (months !== last.months) last = { months, day: compute(months) };
    return last.day;
  };
}
