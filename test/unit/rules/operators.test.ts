import { fromIso } from "../../../src/core/dates/calendar";
import { BLANK, BLANK_REQUIRED, UNREADABLE } from "../../../src/core/model/value";
import { Count, Span, ValueSet, type FactValue } from "../../../src/core/rules/factValue";
import { Operators } from "../../../src/core/rules/operators/operators";
import { NO, UNDETERMINED, YES, type Answer } from "../../../src/core/rules/threeValued";

const operators = new Operators({
  asOf: fromIso("2026-11-22"),
  parameters: { biennialMode: "年度窗" },
  placeholders: ["同上", "待補"],
});

type Row = readonly [left: FactValue, operator: string, right: FactValue, expected: Answer];
const d = fromIso;
const set = (...items: string[]) => new ValueSet(items, false);
const openSet = (...items: string[]) => new ValueSet(items, true);

const rows: readonly Row[] = [
  ["台中", "equal", "臺 中", YES],
  ["ＳＷ－００１", "equal", "sw-001", YES],
  ["是", "equal", "否", NO],
  [0.1 + 0.2, "equal", 0.3, YES],
  [["甲"], "equal", "甲", YES],
  [["甲", "乙"], "equal", ["乙", "甲"], YES],
  [d("2026-03-20T09:30"), "equal", d("2026-03-20"), YES],
  ["甲", "notEqual", "乙", YES],
  ["甲", "in", ["甲", "乙"], YES],
  ["丙", "in", openSet("甲"), UNDETERMINED],
  ["甲", "in", openSet("甲"), YES],
  ["丙", "notIn", set("甲"), YES],
  [["甲", "乙"], "contains", "乙", YES],
  [["甲"], "doesNotContain", "乙", YES],
  [["甲", "乙"], "allIn", set("甲", "乙", "丙"), YES],
  [["甲", "丁"], "allIn", openSet("甲"), UNDETERMINED],
  [["甲", "乙"], "includesAll", ["甲"], YES],
  [["甲", "乙"], "sharesAnyWith", ["丙", "乙"], YES],
  [["甲"], "sharesAnyWith", ["丙"], NO],
  [1, "lessThan", 2, YES],
  [2, "lessThan", 2, NO],
  [2, "lessThanInclusive", 2, YES],
  [3, "greaterThan", 2, YES],
  [new Count(0, 1), "greaterThanInclusive", 1, UNDETERMINED],
  [new Count(1, 3), "greaterThanInclusive", 1, YES],
  [new Count(2, 3), "equal", 1, NO],
  [d("2026-01-31"), "before", d("2026-02-01"), YES],
  [d("2026-02-01"), "onOrBefore", d("2026-02-01"), YES],
  [d("2026-02-01"), "after", d("2026-02-01"), NO],
  [d("2026-02-01T08:00"), "onOrAfter", d("2026-02-01"), YES],
  [d("2026-05-01"), "during", new Span(d("2026-01-01"), d("2026-06-30")), YES],
  [d("2025-11-22"), "withinMonths", 12, YES],
  [d("2025-11-21"), "withinMonths", 12, NO],
  [d("2027-01-01"), "withinMonths", 12, YES],
  [d("2026-10-23"), "withinDays", 30, YES],
  [d("2026-10-22"), "withinDays", 30, NO],
  [d("2025-01-01"), "withinCycle", 24, YES],
  [d("2024-12-31"), "withinCycle", 24, NO],
  [d("2026-11-23"), "withinCycle", 24, NO],
  ["同 上", "isPlaceholder", true, YES],
  [BLANK, "isPlaceholder", true, NO],
  ["網路防火牆", "containsText", "防火牆", YES],
  ["郵件安全閘道", "containsAnyText", ["防毒", "郵件"], YES],
  ["郵件", "containsAllText", ["防毒", "郵件"], NO],
  [BLANK, "containsText", "防毒", NO],
  ["DA-001", "startsWith", "da-", YES],
  ["文號第12號", "matches", "\\d", YES],
  [BLANK, "matches", "\\d", NO],
  ["x", "isFilled", true, YES],
  [[], "isFilled", true, NO],
  [BLANK_REQUIRED, "isBlank", true, YES],
  [UNREADABLE, "isBlank", true, UNDETERMINED],
  [BLANK, "ifFilled:onOrAfter", d("2026-11-22"), YES],
  [d("2026-11-21"), "ifFilled:onOrAfter", d("2026-11-22"), NO],
  [d("2026-11-21"), "~onOrAfter", d("2026-11-22"), YES],
  [BLANK, "equal", "甲", NO],
  [BLANK, "notEqual", "甲", YES],
  [BLANK_REQUIRED, "equal", "甲", UNDETERMINED],
  [UNREADABLE, "notEqual", "甲", UNDETERMINED],
  [UNREADABLE, "containsText", "甲", UNDETERMINED],
];

test.each(rows)("%p %s %p answers %p", (left, operator, right, expected) => {
  expect(operators.get(operator)(left, right)).toBe(expected);
});

test("twenty-four months to the day count where the parameter says so", () => {
  const exact = new Operators({
    asOf: d("2026-11-22"),
    parameters: { biennialMode: "24個月" },
    placeholders: [],
  });
  expect(exact.get("withinCycle")(d("2024-11-22"), 24)).toBe(YES);
  expect(exact.get("withinCycle")(d("2024-11-21"), 24)).toBe(NO);
});

test("an operator that is not in the vocabulary is refused by name", () => {
  expect(() => operators.get("resembles")).toThrow('no operator "resembles"');
});

test("comparing a text as a date is an error, not an answer", () => {
  expect(() => operators.get("before")("2026-01-01", d("2026-01-02"))).toThrow(TypeError);
});
