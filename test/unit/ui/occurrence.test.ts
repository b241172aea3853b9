import { RESULT_WORDS } from "../../../src/core/words/pane/resultWords";
import { occurrenceOf } from "../../../src/ui/viewModel/occurrence";
import type { Finding } from "../../../src/core/model/finding";
import { findingOf } from "../../support/reportOf";

const ZH = RESULT_WORDS["zh-TW"];
const shown = (finding: Partial<Finding>, title: string | null = "資訊資產清冊") =>
  occurrenceOf(findingOf(finding), title, ZH);

test("a row says where, which, what is there and what should be", () => {
  const { place, key, detail, name } = shown({
    row: 13,
    rowKey: "SW-005",
    expected: "114/11/22 以後",
  });
  expect(place).toBe("資訊資產清冊 第 13 列・盤點日期");
  expect(key).toBe("SW-005");
  expect(detail).toBe("114/03/14，應為 114/11/22 以後");
  expect(name).toBe("資訊資產清冊 第 13 列・盤點日期，SW-005，114/03/14，應為 114/11/22 以後");
});

test.each<[string, Partial<Finding>, string]>([
  ["a blank cell", { actual: "", expected: "" }, "未填"],
  [
    "a blank cell with what should be there",
    { actual: "", expected: "人員姓名" },
    "未填，應為人員姓名",
  ],
  ["a value that nothing simple replaces", { expected: "" }, "「盤點日期」已逾 12 個月。"],
  [
    "no cell",
    { cells: [], row: null, actual: "", expected: "至少 1 列" },
    "「盤點日期」已逾 12 個月。",
  ],
])("%s is told shortly", (_, finding, detail) => {
  expect(shown(finding).detail).toBe(detail);
});

test.each<[string, Partial<Finding>, string | null, string]>([
  ["header", { rowKey: "header", row: 3, fieldTitle: "填表日期" }, "清冊", "清冊 表頭・填表日期"],
  ["column", { row: null, rowKey: null }, "清冊", "清冊・盤點日期"],
  ["sheet of no form", { row: null, fieldTitle: null, sheet: "備忘" }, null, "備忘"],
  ["workbook", { row: null, fieldTitle: null, sheet: null }, null, "活頁簿"],
  ["file of a set", { file: "帳號.xlsx" }, "清冊", "清冊（帳號.xlsx） 第 9 列・盤點日期"],
])("the place in a %s is named", (_, finding, title, place) => {
  expect(shown(finding, title).place).toBe(place);
});

test.each([
  ["M-05|115年上半年", "M-05・115年上半年"],
  ["A||B", "A・B"],
  ["#12", ""],
  ["header", ""],
])("the key %s reads %s", (rowKey, key) => {
  expect(shown({ rowKey }).key).toBe(key);
});
