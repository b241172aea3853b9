import { emptyCell } from "../../host/engine/model/cell";
import type { CellValue } from "../../host/engine/model/cell";
import { Workbook } from "../../host/engine/model/workbook";
import { cellText } from "../../host/page/cellText";
import { conditionalLook } from "../../host/page/conditionalLook";
import { isTrue } from "../../host/page/formula";
import { area } from "./excelOver";

// Sources: [MS-OI29500] 18.8.31 (e with locale 404 is the Republic year); Excel's own display.
test.each<[CellValue, string, string]>([
  [46348, "[$-404]e/mm/dd", "115/11/22"],
  [46348, '[$-404]e"年"m"月"d"日"', "115年11月22日"],
  [46348, "[$-zh-TW]e/m/d", "115/11/22"],
  [4384, "[$-404]e/m/d", "1/1/1"],
  [46348, "yyyy/mm/dd", "2026/11/22"],
  [0.255, "0.0%", "25.5%"],
  [1234567.5, "#,##0.00", "1,234,567.50"],
  [0.30000000000000004, "General", "0.3"],
  ["0012", "@", "0012"],
  [true, "General", "TRUE"],
  [{ error: "#REF!" }, "General", "#REF!"],
  [1, "[wrong", "1"],
])("%p in format %s is shown as %s", (value, numberFormat, expected) => {
  expect(cellText({ ...emptyCell(), value, numberFormat })).toBe(expected);
});

test("a date of the 1904 system is shown as that day", () => {
  const cell = { ...emptyCell(), value: 46348 - 1462, numberFormat: "yyyy/mm/dd" };
  expect(cellText(cell, true)).toBe("2026/11/22");
});

const cells = { A13: "SW-005", B1: 5, C1: 'a"b, c' } as Record<string, string | number>;
const lookup = (column: string, row: number) => cells[`${column}${row}`] ?? "";

test.each<[string, boolean]>([
  ['=N("LBBU:gap")=0', true],
  ['=AND(N("LBBU:gap")=0,$A13="SW-005")', true],
  ['=AND(N("LBBU:gap")=0,$A13="sw-005",$B1=5)', true],
  ['=AND(N("LBBU:gap")=0,$A13="SW-006")', false],
  ['=AND(N("LBBU:gap")=0,$C1="a""b, c")', true],
  ['=AND(N("LBBU:gap")=0,LEFT($A13,3)="SW-")', true],
  ['=AND(N("LBBU:gap")=0,LEFT($A13,3)="HW-")', false],
  ["=$B1=6", false],
])("%s is %p", (formula, expected) => {
  expect(isTrue(formula, lookup)).toBe(expected);
});

test.each(["=SUM(A1)", "=A1+1", "=AND(", "=)"])("%s is not understood", (formula) => {
  expect(() => isTrue(formula, lookup)).toThrow();
});

test("a flag colours the row whose key it names, by references that move with the row", () => {
  const sheet = new Workbook().addSheet("資產");
  sheet.cellFor(1, 0).value = "SW-004";
  sheet.cellFor(2, 0).value = "SW-005";
  const formula = '=AND(N("LBBU:gap")=0,$A2="SW-005")';
  const look = { fill: "#FFC7CE", fontColor: null, stopIfTrue: false, foreign: null };
  sheet.conditionalFormats = [
    { id: "1", type: "Custom", areas: [area("B2:C9")], formula, ...look },
  ];
  const fills = [1, 2, 3].map((row) => conditionalLook(sheet, row, 1)?.fill ?? null);
  expect(fills).toEqual([null, "#FFC7CE", null]);
});
