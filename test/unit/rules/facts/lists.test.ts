import { fromIso } from "../../../../src/core/dates/calendar";
import { functions } from "../../../../src/core/rules/facts/shared/functions";
import { lists } from "../../../../src/core/rules/facts/shared/lists";
import { isoEditionOf } from "../../../../src/core/rules/facts/shared/standards";
import { settingsOf } from "../../../support/catalogOf";
import { factContextOf } from "../../../support/factContextOf";

test("last year begins on its first of January", () => {
  expect(lists["lastYear"]?.(factContextOf())).toEqual(fromIso("2025-01-01"));
});

test.each([
  ["CNS 27001:103(2014)=ISO/IEC 27001:2013", "2013"],
  ["CNS 27001:112(2023)=ISO/IEC 27001:2022", "2022"],
  ["由 2013 版轉換為 2022 版", "2022"],
  ["CNS 27001", "2022"],
])("%s is edition %s", (text, expected) => {
  expect(isoEditionOf(text)).toBe(expected);
  expect(functions["isoEdition"]?.compute([text], factContextOf())).toBe(expected);
});

test("the controls of a standard are those of its edition", () => {
  const context = factContextOf();
  expect(functions["isoControls"]?.compute(["ISO/IEC 27001:2013"], context)).toEqual(
    context.iso["2013"],
  );
});

test("periods to be measured are those of the year that have ended", () => {
  expect(functions["expectedPeriods"]?.compute(["每半年", 115], factContextOf())).toEqual([
    "115年上半年",
  ]);
});

describe("obsolete citations", () => {
  const settings = (asOf: string) => {
    const { plan, ...rest } = settingsOf(asOf);
    const citations = [
      { label: "壹：第10條", obsoleteFrom: "2025-12-01" },
      { label: "參：第7條", obsoleteFrom: "2021-01-01" },
    ];
    return {
      ...rest,
      plan: { ...plan, citations, obsoleteCitationPattern: "施行細則第\\s*6\\s*條" },
    };
  };

  test("of the plan: articles renumbered after it was approved and by the check date", () => {
    const plan = (asOf: string) =>
      lists["obsoletePlanCitations"]?.(factContextOf({}, settings(asOf)));
    expect(plan("2025-12-01")).toEqual(["壹：第10條"]);
    expect(plan("2025-11-30")).toEqual([]);
  });

  test("of the forms: text cells, named by form, row and title", () => {
    const rows = [
      { extDocId: "EX-001", remark: "依施行細則第６條辦理" },
      { extDocId: "EX-002", remark: "依施行細則第9條辦理" },
    ];
    const context = factContextOf({ "3-01-02": { rows } }, settings("2026-11-22"));
    expect(lists["obsoleteCitationCells"]?.(context)).toEqual(["3-01-02 EX-001「備註」"]);
  });
});
