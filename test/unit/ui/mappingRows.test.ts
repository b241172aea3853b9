import { mappedTitles, mappedTwice, mappingRows } from "../../../src/ui/viewModel/mappingRows";
import type { SuggestedColumn } from "../../../src/core/tables/recognise/suggestForms";
import { templateOf } from "../../support/catalogOf";

const TEMPLATE = templateOf("3-10-01", [
  { key: "account", title: "帳號" },
  { key: "user", title: "帳號使用人" },
  { key: "unit", title: "單位" },
]);
const COLUMNS: readonly SuggestedColumn[] = [
  { title: "帳號", column: 1, key: "account", likeness: "same", example: "lab_admin01" },
  { title: "使用者", column: 2, key: "user", likeness: "similar", example: "王" },
  { title: "科室", column: 3, key: null, likeness: "none", example: "秘書室" },
];
const SHEET = { sheet: "帳號盤點", isRecognised: false };

test("the sheet and the titles that do not say by themselves what they mean are written", () => {
  const titles = mappedTitles(COLUMNS, new Map([[3, "unit"]]));
  expect(mappingRows(SHEET, TEMPLATE, titles)).toEqual([
    { form: "3-10-01", sheet: "帳號盤點" },
    { form: "3-10-01", sheet: "帳號盤點", title: "使用者", column: "帳號使用人" },
    { form: "3-10-01", sheet: "帳號盤點", title: "科室", column: "單位" },
  ]);
});

test("a suggestion that was refused is not written", () => {
  const titles = mappedTitles(COLUMNS, new Map([[2, ""]]));
  expect(mappingRows(SHEET, TEMPLATE, titles)).toEqual([{ form: "3-10-01", sheet: "帳號盤點" }]);
});

test("a sheet that is recognised needs no line of its own", () => {
  const titles = mappedTitles(COLUMNS.slice(0, 1), new Map());
  expect(mappingRows({ ...SHEET, isRecognised: true }, TEMPLATE, titles)).toEqual([]);
});

test("two titles for one column are noticed", () => {
  const titles = mappedTitles(COLUMNS, new Map([[3, "account"]]));
  expect(mappedTwice(titles)).toEqual(["account"]);
});
