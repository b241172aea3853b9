import { fromIso } from "../../../../src/core/dates/calendar";
import { BLANK, UNREADABLE } from "../../../../src/core/model/value";
import { derive } from "../../../support/derive";

// 2026-08-28 is a Friday.
const [received, assessed] = [fromIso("2026-08-28"), fromIso("2026-09-02")];
const parameters = { alertAssessDays: 3, extDocAssessDays: 30, holidays: [] };

test.each([
  ["情資/警訊", 3, 3, "個工作日"],
  ["情資／警訊", 3, 3, "個工作日"],
  ["法規", 5, 30, "日"],
  [BLANK, 5, 30, "日"],
])("%p is assessed in %p of %p %s", (category, time, limit, unit) => {
  expect(derive("3-01-02", "assessTime", [category, received, assessed], { parameters })).toBe(
    time,
  );
  expect(derive("3-01-02", "assessLimit", [category], { parameters })).toBe(limit);
  expect(derive("3-01-02", "assessUnit", [category], { parameters })).toBe(unit);
});

test("without a date or with an unreadable category there is no time", () => {
  expect(derive("3-01-02", "assessTime", ["法規", received, BLANK])).toBe(BLANK);
  expect(derive("3-01-02", "assessTime", [UNREADABLE, received, assessed])).toBe(UNREADABLE);
});
