import { BLANK, BLANK_REQUIRED, UNREADABLE } from "../../../../src/core/model/value";
import type { ParameterValue } from "../../../../src/core/model/plan";
import type { FactValue } from "../../../../src/core/rules/factValue";
import { derivedColumns } from "../../../../src/core/rules/facts/derivedColumns";
import { settingsOf } from "../../../support/catalogOf";
import { factContextOf } from "../../../support/factContextOf";

function derive(
  form: string,
  name: string,
  values: readonly FactValue[],
  parameters: Readonly<Record<string, ParameterValue>> = {},
): FactValue | undefined {
  const context = factContextOf({}, settingsOf("2026-11-22", parameters));
  return derivedColumns[form]?.[name]?.compute(values, context);
}

describe("asset register", () => {
  test.each([
    ["max4", [1, 2, 2, 3], 3],
    ["max3", [1, 2, 2, 3], 2],
    ["sum3", [1, 2, 2, 3], 5],
    ["max4", [1, UNREADABLE, 2, 3], UNREADABLE],
    ["max3", [1, 2, 2, UNREADABLE], 2],
    ["max4", [1, BLANK_REQUIRED, 2, 3], BLANK_REQUIRED],
  ] as const)("asset value by %s of C, I, A, L %p is %p", (assetValueMethod, values, expected) => {
    expect(derive("3-02-01", "computedValue", values, { assetValueMethod })).toBe(expected);
  });

  test("protection levels compare as numbers", () => {
    expect(["普", "中", "高"].map((level) => derive("3-02-01", "levelNumber", [level]))).toEqual([
      1, 2, 3,
    ]);
  });

  test("keepers are owner and custodian, as far as they are filled in", () => {
    expect(derive("3-02-01", "keepers", ["系統管理人A", BLANK])).toEqual(["系統管理人A"]);
    expect(derive("3-02-01", "keepers", [UNREADABLE, "系統管理人A"])).toBe(UNREADABLE);
  });
});

describe("risk register", () => {
  const thresholds = { riskLowMax: 6, riskMidMax: 12, acceptableRisk: 8 };

  test.each([
    [[3, 2, 1], 6, "低", "是"],
    [[3, 2, 2], 12, "中", "否"],
    [[3, 3, 3], 27, "高", "否"],
  ] as const)("risk of %p is %p, %p, acceptable %p", (values, risk, level, isAcceptable) => {
    expect(derive("3-03-01", "computedRisk", values)).toBe(risk);
    expect(derive("3-03-01", "computedLevel", values, thresholds)).toBe(level);
    expect(derive("3-03-01", "computedAcceptable", values, thresholds)).toBe(isAcceptable);
  });

  test("a risk that lacks a factor is not acceptable", () => {
    expect(derive("3-03-01", "computedAcceptable", [3, BLANK, 1], thresholds)).toBe("否");
  });
});

describe("backup plan", () => {
  test("the interval is that of the incremental backups where there are any", () => {
    expect(derive("3-12-03", "computedInterval", [4, 7])).toBe(4);
    expect(derive("3-12-03", "computedInterval", [BLANK, 7])).toBe(168);
    expect(derive("3-12-03", "computedInterval", [BLANK, BLANK])).toBe(BLANK);
  });
});
