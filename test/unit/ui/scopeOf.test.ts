import { isClean, isIncomplete, scopeOf } from "../../../src/ui/viewModel/scopeOf";
import type { Report } from "../../../src/core/model/report";
import { findingOf, reportOf } from "../../support/reportOf";

const POPULATION = { rows: 0, applicable: 0, failed: 0, unreadable: 0, hidden: 0 };
const sheet = (name: string, form: string | null, rows: number) =>
  ({ file: null, name, form, visibility: "visible", rows }) as const;
const withSheets = (...sheets: Report["workbook"]["sheets"]) => ({
  workbook: { name: "", content: "", sheets },
});
const notRun = (rule: string, cause: Report["rules"][number]["cause"]) =>
  ({ rule, outcome: "couldNotRun", population: POPULATION, cause }) as const;

const FULL = withSheets(sheet("資產", "3-02-01", 3), sheet("風險", "3-03-01", 4));

test("forms and rows are counted, sheets that are no form are named", () => {
  const scope = scopeOf(
    reportOf([], withSheets(sheet("資產", "3-02-01", 3), sheet("備忘", null, 9))),
  );
  expect(scope.rows).toBe(3);
  expect(scope.unread.map(({ name }) => name)).toEqual(["備忘"]);
  expect(isIncomplete(scope)).toBe(true);
});

test("rules that could not run for the same reason are told together", () => {
  const missing = { code: "form-missing", form: "3-05-01" } as const;
  const { notRun: groups } = scopeOf(
    reportOf([], {
      ...FULL,
      rules: [
        notRun("a", missing),
        notRun("b", { code: "column-missing", form: "3-02-01", column: "x" }),
        notRun("c", missing),
        notRun("d", { code: "rule-broken", message: "m" }),
      ],
    }),
  );
  expect(groups.map(({ rules }) => rules)).toEqual([["a", "c"], ["b"], ["d"]]);
});

test.each<[string, Report, boolean]>([
  ["nothing found in forms that were all read", reportOf([], FULL), true],
  ["advice alone", reportOf([findingOf({ severity: "advice" })], FULL), true],
  ["a gap", reportOf([findingOf()], FULL), false],
  ["something to review", reportOf([findingOf({ severity: "review" })], FULL), false],
  [
    "a sheet that was not read",
    reportOf([], withSheets(sheet("資產", "3-02-01", 3), sheet("備忘", null, 1))),
    false,
  ],
  [
    "a rule that could not run",
    reportOf([], { ...FULL, rules: [notRun("a", { code: "rule-broken", message: "" })] }),
    false,
  ],
  ["no form at all", reportOf([], withSheets()), false],
])("whether %s is all clear is decided", (_, report, isAllClear) => {
  expect(isClean(report, scopeOf(report))).toBe(isAllClear);
});
