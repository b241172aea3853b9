import { suggestForms } from "../../../src/core/tables/recognise/suggestForms";
import { templateOf } from "../../support/catalogOf";
import { sheetOf } from "../../support/snapshotOf";

const ACCOUNTS = templateOf("3-10-01", [
  { key: "system", title: "資通系統名稱" },
  { key: "account", title: "帳號" },
  { key: "user", title: "帳號使用人" },
  { key: "login", title: "最近登入日期", aliases: ["最後登入"] },
]);
const ASSETS = templateOf("3-02-01", [
  { key: "id", title: "資產編號" },
  { key: "name", title: "資產名稱" },
]);
const SHEET = sheetOf("帳號盤點", {
  1: ["115 年帳號盤點"],
  3: ["系統名稱", "帳號", "使用人", "最後登入", "備忘"],
  4: ["工會e網通", "lab_admin01", "王小明", "115/10/20", ""],
});

const suggestions = suggestForms(SHEET, [ASSETS, ACCOUNTS]);
const [best] = suggestions.forms;

test("the form whose titles fit best comes first, and no form is left out", () => {
  expect(suggestions.forms.map(({ form }) => form)).toEqual(["3-10-01", "3-02-01"]);
  expect(best?.matching).toBe(2);
});

test.each([
  ["帳號", "account", "same"],
  ["最後登入", "login", "same"],
  ["系統名稱", "system", "similar"],
  ["使用人", "user", "similar"],
  ["備忘", null, "none"],
])("the title %s suggests the column %s (%s)", (title, key, likeness) => {
  expect(best?.columns.find((column) => column.title === title)).toMatchObject({ key, likeness });
});

test("the first row below shows what would be read", () => {
  expect(best?.columns.map(({ example }) => example)).toEqual([
    "工會e網通",
    "lab_admin01",
    "王小明",
    "115/10/20",
    "",
  ]);
});

test("a sheet without any title suggests nothing certain", () => {
  const { forms } = suggestForms(sheetOf("空白", {}), [ASSETS, ACCOUNTS]);
  expect(forms.every(({ matching, columns }) => matching === 0 && columns.length === 0)).toBe(true);
});
