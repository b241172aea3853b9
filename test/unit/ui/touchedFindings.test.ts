import { isResultSheet, touchedFindings } from "../../../src/ui/viewModel/touchedFindings";
import { findingOf } from "../../support/reportOf";

const SHEET = "3-02-01 表單";
const FINDINGS = [
  findingOf({ id: "row9", row: 9, cells: ["C9"] }),
  findingOf({ id: "row12", row: 12, cells: ["D12", "D20"] }),
  findingOf({ id: "sheet", row: null, cells: [] }),
  findingOf({ id: "other", sheet: "另一張" }),
  findingOf({ id: "file", file: "帳號.xlsx" }),
];

test.each<[string | null, readonly string[]]>([
  ["A9", ["row9", "sheet"]],
  ["B10:D19", ["row12", "sheet"]],
  ["D20", ["row12", "sheet"]],
  ["$A$1:$Z$8", ["sheet"]],
  ["9:9", ["row9", "sheet"]],
  ["B:D", ["row9", "row12", "sheet"]],
  [null, ["row9", "row12", "sheet"]],
])("an edit of %s may change %j", (area, ids) => {
  expect(touchedFindings(FINDINGS, SHEET, area)).toEqual(ids);
});

test.each([
  ["檢核摘要", true],
  ["檢核結果 (2)", true],
  ["豁免清單", false],
  ["檢核摘要說明", false],
])("of %s it is %p that a hand-over writes it", (name, is) => {
  expect(isResultSheet(name)).toBe(is);
});
