import { dayNumber, ROC_OFFSET } from "../../dates/calendar";
import { CalendarDate, UNREADABLE } from "../../model/value";
import { dataValue, isBlank, showFact, Span, type FactValue } from "../factValue";
import { fromAll, fromReadable, numberParameter, type DerivedColumn } from "./shared/derived";
import { periodSpan, periodYear } from "./shared/periods";

const TOLERANCE = 1e-9;

function isAchieved(actual: number, comparator: FactValue, target: number): boolean {
  if (comparator === "≥") return actual >= target - TOLERANCE;
  if (comparator === "≤") return actual <= target + TOLERANCE;
  return comparator === "=" && Math.abs(actual - target) < TOLERANCE;
}

/** The day MM-DD of the 民國 year the period lies in. */
function deadline(period: string, monthDay: FactValue): FactValue {
  const year = periodYear(period);
  const [month, day] = showFact(monthDay).split("-").map(Number);
  const found = year === null ? null : dayNumber(year + ROC_OFFSET, month ?? 0, day ?? 0);
  return found === null ? UNREADABLE : new CalendarDate(found);
}

const labelOf = (period: FactValue | undefined) => showFact(period ?? UNREADABLE);

export const metricFacts: Readonly<Record<string, DerivedColumn>> = {
  achievedAsComputed: fromReadable(
    "依實際值、比較方式與目標值計算是否達成",
    ["actual", "comparator", "target"],
    ([actual = UNREADABLE, comparator = UNREADABLE, target = UNREADABLE]) => {
      if ([actual, comparator, target].some(isBlank)) return "否";
      return isAchieved(Number(actual), comparator, Number(target)) ? "是" : "否";
    },
  ),
  percentAsComputed: fromAll(
    "分子除以分母之百分比；分母為 0 時為 0",
    ["numerator", "denominator"],
    ([part, whole]) => (Number(whole) === 0 ? 0 : (Number(part) / Number(whole)) * 100),
  ),
  periodYear: fromAll(
    "量測期間之民國年",
    ["period"],
    ([period]) => periodYear(labelOf(period)) ?? UNREADABLE,
  ),
  periodSpan: fromAll(
    "量測期間起訖日",
    ["period"],
    ([period]) => periodSpan(labelOf(period)) ?? UNREADABLE,
  ),
  measuredSpan: fromAll("量測期間起日至量測日", ["period", "measureDate"], ([period, measured]) => {
    const span = periodSpan(labelOf(period));
    return span
      ? new Span(span.from, new CalendarDate((measured as CalendarDate).day))
      : UNREADABLE;
  }),
  reportingSpan: fromAll("量測期間起日至期末後之提報期限", ["period"], ([period], context) => {
    const span = periodSpan(labelOf(period));
    if (!span) return UNREADABLE;
    return new Span(
      span.from,
      new CalendarDate(span.to.day + numberParameter(context, "metricReportDays")),
    );
  }),
  targetDeadline: fromAll("目標值應核定之期限", ["period"], ([period], { parameters }) =>
    deadline(labelOf(period), dataValue(parameters["metricTargetBy"])),
  ),
};
