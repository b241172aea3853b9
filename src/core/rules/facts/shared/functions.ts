import { addMonths, fromIso, weekday, yearMonthDay, ROC_OFFSET } from "../../../dates/calendar";
import { CalendarDate, UNREADABLE, type Value } from "../../../model/value";
import { Count, isBlank, showFact, ValueSet, type FactValue } from "../../factValue";
import { same } from "../../sameValue";
import type { FactContext } from "./derived";
import { unusable } from "./derived";
import { endedPeriods } from "./periods";
import { isoEditionOf } from "./standards";

/** A fact with parameters: each parameter is a fact name, a number, or a list of these; never a function. */
export interface FactFunction {
  readonly params: readonly string[];
  /** One sentence in zh-TW, for the rule reference. */
  readonly meaning: string;
  /** Called with the parameters' values in order; a list parameter is spread. */
  readonly compute: (values: readonly FactValue[], context: FactContext) => FactValue;
}

function fromUsable(
  params: readonly string[],
  meaning: string,
  compute: (values: readonly Value[], context: FactContext) => FactValue,
): FactFunction {
  return {
    params,
    meaning,
    compute: (values, context) => {
      const certain = values.map((value) => (value instanceof Count ? UNREADABLE : value));
      return unusable(certain) ?? compute(certain as readonly Value[], context);
    },
  };
}

const dateOf = (value: Value | undefined): CalendarDate => {
  if (value instanceof CalendarDate) return value;
  throw new TypeError("not a date");
};
const numberOf = (value: Value | undefined): number => {
  if (typeof value === "number") return value;
  throw new TypeError("not a number");
};

const daysBetween = (from: Value | undefined, to: Value | undefined) =>
  dateOf(to).day - dateOf(from).day;

/** Hours from a to b; unknown where one of them has no time of day. */
function hoursBetween(a: CalendarDate, b: CalendarDate): FactValue {
  if (a.minutes === null || b.minutes === null) return UNREADABLE;
  return ((b.day - a.day) * 1440 + b.minutes - a.minutes) / 60;
}

/** Monday to Friday in (from, to], without the parameter `holidays`. */
function workdaysBetween(from: CalendarDate, to: CalendarDate, context: FactContext): number {
  const listed = context.parameters["holidays"];
  const holidays = new Set(
    (Array.isArray(listed) ? (listed as readonly string[]) : []).map((iso) => fromIso(iso).day),
  );
  let days = 0;
  for (let day = from.day + 1; day <= to.day; day++) {
    if (weekday(day) % 6 !== 0 && !holidays.has(day)) days++;
  }
  return days;
}

function listCount(value: FactValue | undefined): FactValue {
  if (value === undefined || isBlank(value)) return 0;
  if (value === UNREADABLE) return UNREADABLE;
  if (value instanceof ValueSet) return value.open ? UNREADABLE : value.items.length;
  return Array.isArray(value) ? value.length : 1;
}

/** The yearly amount due so far: all of it once the year is over, else month by month. */
function proratedForYear([amount, year]: readonly FactValue[], { asOf }: FactContext): FactValue {
  if (typeof amount !== "number") return UNREADABLE;
  const today = yearMonthDay(asOf.day);
  const isOver = typeof year === "number" && today.year - ROC_OFFSET > year;
  return isOver ? amount : (amount * today.month) / 12;
}

function missingEntries(required: Value, listed: Value): readonly string[] {
  const present = Array.isArray(listed) ? (listed as readonly string[]) : [listed];
  return (required as readonly string[]).filter(
    (wanted) => !present.some((entry) => same(wanted, entry)),
  );
}

const sum = (values: readonly Value[]) => values.map(numberOf).reduce((a, b) => a + b, 0);

export const functions: Readonly<Record<string, FactFunction>> = {
  daysBetween: fromUsable(["from", "to"], "兩日期相距日數", ([a, b]) => daysBetween(a, b)),
  hoursBetween: fromUsable(["from", "to"], "兩時點相距時數", ([a, b]) =>
    hoursBetween(dateOf(a), dateOf(b)),
  ),
  workdaysBetween: fromUsable(["from", "to"], "兩日期間之工作日數", ([a, b], context) =>
    workdaysBetween(dateOf(a), dateOf(b), context),
  ),
  daysAfter: fromUsable(
    ["date", "days"],
    "某日後若干日",
    ([date, days]) => new CalendarDate(dateOf(date).day + numberOf(days)),
  ),
  monthsAfter: fromUsable(
    ["date", "months"],
    "某日後若干個月",
    ([date, months]) => new CalendarDate(addMonths(dateOf(date).day, numberOf(months))),
  ),
  monthsBefore: fromUsable(
    ["date", "months"],
    "某日前若干個月",
    ([date, months]) => new CalendarDate(addMonths(dateOf(date).day, -numberOf(months))),
  ),
  largest: fromUsable(["of"], "最大值", (values) => Math.max(...values.map(numberOf))),
  smallest: fromUsable(["of"], "最小值", (values) => Math.min(...values.map(numberOf))),
  product: fromUsable(["of"], "乘積", (values) => values.map(numberOf).reduce((a, b) => a * b, 1)),
  total: fromUsable(["of"], "合計", sum),
  difference: fromUsable(["of"], "兩數之差（不計正負）", ([a, b]) =>
    Math.abs(numberOf(a) - numberOf(b)),
  ),
  textLength: fromUsable(
    ["of"],
    "字數（不計空白）",
    ([text]) => showFact(text ?? "").replace(/\s+/gu, "").length,
  ),
  missingEntries: fromUsable(["required", "listed"], "應列而未列之項目", ([required, listed]) =>
    missingEntries(required ?? [], listed ?? []),
  ),
  expectedPeriods: fromUsable(
    ["frequency", "year"],
    "該年度至檢核日已屆期之期別",
    ([frequency, year], { asOf }) => endedPeriods(showFact(frequency ?? ""), numberOf(year), asOf),
  ),
  isoControls: fromUsable(
    ["standard"],
    "該版標準附錄 A 之全部控制措施編號",
    ([standard], { iso }) => iso[isoEditionOf(showFact(standard ?? ""))],
  ),
  isoEdition: fromUsable(["standard"], "標準版本（2013 或 2022）", ([standard]) =>
    isoEditionOf(showFact(standard ?? "")),
  ),
  listCount: { params: ["of"], meaning: "所列項目數", compute: ([value]) => listCount(value) },
  firstFilled: {
    params: ["of"],
    meaning: "依序取第一個有值者",
    compute: (values) => values.find((value) => !isBlank(value)) ?? values.at(-1) ?? UNREADABLE,
  },
  proratedForYear: { params: ["of"], meaning: "依年度經過月份折算", compute: proratedForYear },
};
