import { fromIso } from "../../../src/core/dates/calendar";
import { BLANK, UNREADABLE } from "../../../src/core/model/value";
import { Count, ValueSet, type FactValue } from "../../../src/core/rules/factValue";
import { functions } from "../../../src/core/rules/facts/shared/functions";
import { settingsOf } from "../../support/catalogOf";
import { factContextOf } from "../../support/factContextOf";

const d = fromIso;
const context = factContextOf({}, settingsOf("2026-11-22", { holidays: ["2026-01-01"] }));

function call(name: string, ...values: readonly FactValue[]): FactValue | undefined {
  return functions[name]?.compute(values, context);
}

type Row = readonly [name: string, values: readonly FactValue[], expected: FactValue];
const rows: readonly Row[] = [
  ["daysBetween", [d("2026-02-27"), d("2026-03-01")], 2],
  ["daysBetween", [UNREADABLE, d("2026-03-01")], UNREADABLE],
  ["daysBetween", [BLANK, d("2026-03-01")], BLANK],
  ["hoursBetween", [d("2026-03-01T22:30"), d("2026-03-02T01:00")], 2.5],
  ["hoursBetween", [d("2026-03-01"), d("2026-03-02T01:00")], UNREADABLE],
  // Wed 12/31 → Mon 1/5: Thu is a holiday, Sat and Sun do not count, so Fri and Mon.
  ["workdaysBetween", [d("2025-12-31"), d("2026-01-05")], 2],
  ["daysAfter", [d("2026-02-27"), 2], d("2026-03-01")],
  ["monthsAfter", [d("2026-01-31"), 1], d("2026-02-28")],
  ["monthsBefore", [d("2026-03-31"), 1], d("2026-02-28")],
  ["largest", [1, 3, 2], 3],
  ["smallest", [4, 3, 9], 3],
  ["product", [2, 3, 4], 24],
  ["total", [2, 3], 5],
  ["total", [new Count(1, 2), 3], UNREADABLE],
  ["difference", [2, 5], 3],
  ["textLength", ["資安 長"], 3],
  ["listCount", [["甲", "乙"]], 2],
  ["listCount", [BLANK], 0],
  ["listCount", [new ValueSet(["甲"], true)], UNREADABLE],
  ["firstFilled", [BLANK, "甲", "乙"], "甲"],
  // 12 hours due in the year 115, of which 11 months have begun by 11/22.
  ["proratedForYear", [12, 115], 11],
  ["proratedForYear", [12, 114], 12],
  ["missingEntries", [["甲", "乙"], ["乙"]], ["甲"]],
];

test.each(rows)("%s of %p is %p", (name, values, expected) => {
  expect(call(name, ...values)).toEqual(expected);
});
