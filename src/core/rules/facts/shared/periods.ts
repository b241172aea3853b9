import { daysInMonth, dayNumber, ROC_OFFSET } from "../../../dates/calendar";
import { normaliseText } from "../../../cells/text";
import { CalendarDate } from "../../../model/value";
import { Span } from "../../factValue";

const LABEL = /^(\d{2,3})年(?:(上半年|下半年)|第([1-4])季|(\d{1,2})月)?$/u;

/** Days of a period such as 115年, 115年上半年, 115年第2季, 115年4月; null where the text is none. */
export function periodSpan(label: string): Span | null {
  const parts = LABEL.exec(normaliseText(label));
  if (!parts) return null;
  const [first, last] = monthsOf(parts);
  const year = Number(parts[1]) + ROC_OFFSET;
  const from = dayNumber(year, first, 1);
  const to = dayNumber(year, last, daysInMonth(year, last));
  return from === null || to === null
    ? null
    : new Span(new CalendarDate(from), new CalendarDate(to));
}

/** 民國 year a period label begins with; null where there is none. */
export function periodYear(label: string): number | null {
  const year = /^(\d{2,3})年/u.exec(label)?.[1];
  return year === undefined ? null : Number(year);
}

/** Labels of a 民國 year's periods that have ended by `asOf`; [] for a frequency without fixed periods. */
export function endedPeriods(
  frequency: string,
  year: number,
  asOf: CalendarDate,
): readonly string[] {
  return (labelsOf(frequency, year) ?? []).filter((label) => {
    const span = periodSpan(label);
    return span !== null && span.to.day <= asOf.day;
  });
}

function labelsOf(frequency: string, year: number): readonly string[] | undefined {
  const labels: Readonly<Record<string, readonly string[]>> = {
    每年: [`${year}年`],
    每半年: [`${year}年上半年`, `${year}年下半年`],
    每季: [1, 2, 3, 4].map((quarter) => `${year}年第${quarter}季`),
    每月: Array.from({ length: 12 }, (_, month) => `${year}年${month + 1}月`),
  };
  return labels[frequency];
}

function monthsOf([, , half, quarter, month]: readonly (string | undefined)[]): readonly [
  number,
  number,
] {
  if (half) return half === "上半年" ? [1, 6] : [7, 12];
  if (quarter) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  return month ? [Number(month), Number(month)] : [1, 12];
}
