import { fromIso } from "../../../../src/core/dates/calendar";
import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { Span } from "../../../../src/core/rules/factValue";
import { derive } from "../../../support/derive";

const d = fromIso;

test.each([
  [95, "≥", 95, "是"],
  [94.9, "≥", 95, "否"],
  [2, "≤", 2, "是"],
  [2.1, "≤", 2, "否"],
  [0, "=", 0, "是"],
  [1, "=", 0, "否"],
  [BLANK, "≥", 95, "否"],
  [UNREADABLE, "≥", 95, UNREADABLE],
])("%p %s %p is achieved: %p", (actual, comparator, target, expected) => {
  expect(derive("2-02-01", "achievedAsComputed", [actual, comparator, target])).toBe(expected);
});

test.each([
  [1, 4, 25],
  [3, 0, 0],
  [BLANK, 4, BLANK],
])("%p of %p is %p per cent", (numerator, denominator, expected) => {
  expect(derive("2-02-01", "percentAsComputed", [numerator, denominator])).toBe(expected);
});

test("the year of a period is that at its beginning", () => {
  expect(derive("2-02-01", "periodYear", ["115年上半年"])).toBe(115);
  expect(derive("2-02-01", "periodYear", ["上半年"])).toBe(UNREADABLE);
});

test.each([
  ["periodSpan", ["115年上半年"], new Span(d("2026-01-01"), d("2026-06-30"))],
  ["periodSpan", ["上半年"], UNREADABLE],
  ["measuredSpan", ["115年", d("2026-11-04T09:00")], new Span(d("2026-01-01"), d("2026-11-04"))],
  ["measuredSpan", ["115年", BLANK], BLANK],
  ["reportingSpan", ["115年第2季"], new Span(d("2026-04-01"), d("2026-07-30"))],
  ["targetDeadline", ["115年第2季"], d("2026-03-31")],
  ["targetDeadline", ["今年"], UNREADABLE],
])("%s of %p", (name, values, expected) => {
  const parameters = { metricReportDays: 30, metricTargetBy: "03-31" };
  expect(derive("2-02-01", name, values, { parameters })).toEqual(expected);
});
