import type { Parameter } from "../../../src/core/model/plan";
import { SETTING_WORDS } from "../../../src/core/words/pane/settingWords";
import {
  limitsText,
  parameterValue,
  settableParameters,
  typedDate,
  valueProblem,
} from "../../../src/ui/viewModel/settingsDraft";

const ZH = SETTING_WORDS["zh-TW"];
const parameter = (rest: Partial<Parameter> = {}): Parameter => ({
  key: "inventoryMonths",
  label: "資產盤點間隔",
  type: "number",
  default: 12,
  unit: "月",
  min: 1,
  max: 12,
  basis: "",
  statutory: false,
  ...rest,
});

test.each(["115/11/22", "1151122", "2026-11-22", "115.11.22"])(
  "%s is read and said in full",
  (text) => {
    expect(typedDate(text, ZH)).toEqual({
      iso: "2026-11-22",
      echo: "民國 115 年 11 月 22 日（星期日）",
    });
  },
);

test.each(["115/2/30", "明天", "", "115"])("「%s」 is no certain date", (text) => {
  expect(typedDate(text, ZH)).toBeNull();
});

test.each([
  ["12", null],
  ["１２", null],
  ["13", "應為 1–12 月"],
  ["0", "應為 1–12 月"],
  ["十二", "應為數字"],
  ["", "應為數字"],
])("the value 「%s」 is answered by %s", (text, problem) => {
  expect(valueProblem(parameter(), text, ZH)).toBe(problem);
});

test("limits say that they are the law's", () => {
  expect(limitsText(parameter({ statutory: true, max: null, min: 180, unit: "日" }), ZH)).toBe(
    "法定，180 以上（日）",
  );
  expect(limitsText(parameter(), ZH)).toBe("1–12 月");
});

test("numbers are passed on as numbers, choices as their words", () => {
  expect(parameterValue(parameter(), "９")).toBe(9);
  expect(parameterValue(parameter({ type: "enum" }), "年度窗")).toBe("年度窗");
});

test("what the law fixes, and what has no simple value, is not offered", () => {
  const keys = settableParameters([
    parameter({ key: "a" }),
    parameter({ key: "fixed", min: 1, max: 1 }),
    parameter({ key: "b", type: "enum", options: ["x"] }),
    parameter({ key: "lawEdition", type: "enum" }),
    parameter({ key: "holidays", type: "date[]" }),
  ]).map(({ key }) => key);
  expect(keys).toEqual(["a", "b"]);
});
