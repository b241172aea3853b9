import type { SampleRow } from "../../../src/core/model/sample";
import { foreignValues } from "../../../src/core/tables/foreignValues";
import type { MappingLine } from "../../../src/core/tables/readingSettings";
import { templateOf } from "../../support/catalogOf";
import { readingSettingsOf } from "../../support/readingSettingsOf";
import { sheetOf, type GridRow } from "../../support/snapshotOf";

const TEMPLATE = templateOf("3-10-01", [
  { key: "account", title: "帳號" },
  {
    key: "type",
    title: "帳號類型",
    type: "enum",
    enum: ["一般使用者", "系統管理者", "共用帳號"],
    enumSynonyms: { 系統管理者: ["管理員"] },
  },
  { key: "targets", title: "環境", type: "enum", enum: ["作業系統", "資料庫"], multi: true },
  { key: "score", title: "衝擊", type: "number", enum: [1, 2, 3] },
  { key: "left", title: "離職", type: "bool", enum: ["是", "否"] },
  { key: "unit", title: "單位", type: "enum", masterList: "units" },
  { key: "note", title: "備註" },
]);
const TITLES = ["帳號", "帳號類型", "環境", "衝擊", "離職", "單位", "備註"];

interface Around {
  readonly titles?: readonly string[];
  readonly planned?: readonly SampleRow[];
  readonly mappings?: readonly MappingLine[];
}

const find = (
  rows: readonly GridRow[],
  { titles = TITLES, planned = [], mappings = [] }: Around = {},
) =>
  foreignValues(
    sheetOf("帳號盤點", Object.fromEntries([titles, ...rows].map((row, n) => [n + 1, row]))),
    TEMPLATE,
    [{ form: "3-10-01", sheet: "帳號盤點" }, ...planned],
    readingSettingsOf({ mappings }),
  );

test("words that no list knows are listed by column, the most frequent first", () => {
  const found = find([
    ["a", "外部人員", "資料庫", 1, "是", "秘書室", "隨意"],
    ["b", "超級使用者", "作業系統", 2, "否", "秘書室", "隨意"],
    ["c", "超級 使用者", "資料庫", 3, "是", "行政科", ""],
  ]);
  expect(found.map(({ key, value, rows }) => [key, value, rows])).toEqual([
    ["type", "超級使用者", 2],
    ["type", "外部人員", 1],
    ["unit", "行政科", 1],
  ]);
});

test("allowed values, their synonyms and blanks are not listed", () => {
  expect(
    find([
      ["a", "一般使用者", "資料庫、作業系統", 1, "V", "秘書室", ""],
      ["b", "管理員", null, null, null, null, ""],
    ]),
  ).toEqual([]);
});

test("the value whose words are most alike is suggested first, and none is left out", () => {
  const [first] = find([["a", "網站管理員", null, 1, null, null, ""]]);
  expect(first?.standards).toEqual(["系統管理者", "一般使用者", "共用帳號"]);
});

test("of a cell with several values the unknown ones are listed", () => {
  const found = find([["a", null, "資料庫、雲端主機", 1, null, null, ""]]);
  expect(found.map(({ value }) => value)).toEqual(["雲端主機"]);
});

test.each<[string, GridRow, string, readonly string[]]>([
  ["score", ["a", null, null, "重大", null, null, ""], "重大", ["1", "2", "3"]],
  ["score", ["a", null, null, 5, null, null, ""], "5", ["1", "2", "3"]],
  ["left", ["a", null, null, 1, "離開", null, ""], "離開", ["是", "否"]],
])("a list of %s is a list as well", (key, row, value, standards) => {
  expect(find([row])).toEqual([{ key, value, rows: 1, standards }]);
});

test("an error of a formula is no word", () => {
  expect(find([["a", { error: "#REF!" }, null, 1, null, null, ""]])).toEqual([]);
});

test("what a title is planned to mean counts already", () => {
  const rows: readonly GridRow[] = [["a", "超級使用者", "資料庫", 1, "是", "秘書室", ""]];
  const titles = TITLES.map((title) => (title === "帳號類型" ? "權限別" : title));
  expect(find(rows, { titles })).toEqual([]);
  const planned = [{ form: "3-10-01", sheet: "帳號盤點", title: "權限別", column: "帳號類型" }];
  expect(find(rows, { titles, planned }).map(({ value }) => value)).toEqual(["超級使用者"]);
});

test("a word that 欄位對應 explains already is not listed again", () => {
  const line: MappingLine = {
    file: null,
    sheetOfLine: "欄位對應",
    row: 5,
    cell: "A5",
    form: "3-10-01",
    sheet: null,
    title: null,
    column: "環境",
    original: "雲端主機",
    standard: "作業系統",
  };
  const found = find([["a", null, "雲端主機、大型主機", 1, null, null, ""]], {
    mappings: [line],
  });
  expect(found.map(({ value }) => value)).toEqual(["大型主機"]);
});
