import { fromIso, toIso } from "../../../../src/core/dates/calendar";
import {
  endedPeriods,
  periodSpan,
  periodYear,
} from "../../../../src/core/rules/facts/shared/periods";

test.each([
  ["115年", "2026-01-01", "2026-12-31"],
  ["115年上半年", "2026-01-01", "2026-06-30"],
  ["115年下半年", "2026-07-01", "2026-12-31"],
  ["115年第1季", "2026-01-01", "2026-03-31"],
  ["１１５年 第4季", "2026-10-01", "2026-12-31"],
  ["113年2月", "2024-02-01", "2024-02-29"],
])("%s is from %s to %s", (label, from, to) => {
  const span = periodSpan(label);
  expect(span && [toIso(span.from), toIso(span.to)]).toEqual([from, to]);
});

test.each(["115", "115年第5季", "115年13月", "今年"])("%s is no period", (label) => {
  expect(periodSpan(label)).toBeNull();
});

test("the year stands at the beginning", () => {
  expect([periodYear("115年第1季"), periodYear("第1季")]).toEqual([115, null]);
});

test.each([
  ["每季", "2026-09-30", ["115年第1季", "115年第2季", "115年第3季"]],
  ["每季", "2026-09-29", ["115年第1季", "115年第2季"]],
  ["每半年", "2026-11-22", ["115年上半年"]],
  ["每年", "2026-12-31", ["115年"]],
  ["每月", "2026-02-28", ["115年1月", "115年2月"]],
  ["不定期", "2026-12-31", []],
])("%s as of %s", (frequency, asOf, expected) => {
  expect(endedPeriods(frequency, 115, fromIso(asOf))).toEqual(expected);
});
