import { exampleTexts } from "../../../src/core/report/ruleExamples";
import type { RuleExample } from "../../../src/core/model/rule";
import { textContext } from "../../../src/core/report/text/textContext";
import { catalogOf, ruleOf, templateOf } from "../../support/catalogOf";

const assets = templateOf("9-01-01", [
  { key: "assetId", title: "資產編號" },
  { key: "owner", title: "管理人" },
]);
const backups = templateOf("9-02-01", [{ key: "planId", title: "計畫編號" }]);
const form = "9-01-01";

/** The example of a rule about the asset form, or about no form at all, in words. */
function textOf(example: RuleExample, of: string | null = form, lang: "zh-TW" | "en" = "zh-TW") {
  const rule = ruleOf({ id: "9-01-01/R01", form: of, examples: { pass: [], fail: [example] } });
  const context = textContext({ lang, width: 80, catalog: catalogOf([assets, backups], [rule]) });
  expect(exampleTexts(rule, "pass", context)).toEqual([]);
  return exampleTexts(rule, "fail", context)[0];
}

test("a row reads as its column titles with their values, in the order of the example", () => {
  expect(textOf({ rows: { [form]: [{ assetId: "SW-001", owner: "王小明" }] } })).toBe(
    "資產編號 SW-001、管理人 王小明",
  );
});

test("rows of another form say which", () => {
  const rows = { [form]: [{ assetId: "SW-001" }], "9-02-01": [{ planId: "BK-01" }] };
  expect(textOf({ rows })).toBe("資產編號 SW-001；9-02-01 計畫編號 BK-01");
});

test.each([
  ["null", null, "管理人 （空白）"],
  ["an empty text", "", "管理人 （空白）"],
  ["zero", 0, "管理人 0"],
  ["a list", ["甲", "乙"], "管理人 甲、乙"],
  ["a truth value", true, "管理人 true"],
])("%s as a value", (_, owner, said) => {
  expect(textOf({ rows: { [form]: [{ owner }] } })).toBe(said);
});

test("a column the form does not have keeps its key", () => {
  expect(textOf({ rows: { [form]: [{ colour: "紅" }] } })).toBe("colour 紅");
});

test("an example without rows says so", () => {
  expect(textOf({ rows: {} })).toBe("無相關資料");
  expect(textOf({}, form, "en")).toBe("no such rows");
});

test("header, item, date, parameters and severity follow the rows", () => {
  expect(
    textOf({
      rows: { [form]: [{ assetId: "SW-001" }] },
      header: { year: 115 },
      item: "勞工大學網站",
      asOf: "2026-11-22",
      params: { riskMonths: 6 },
      severity: "review",
    }),
  ).toBe(
    "資產編號 SW-001；表頭 year 115；「勞工大學網站」；檢核日 2026-11-22；riskMonths 6；→ 待確認",
  );
});

test("an example about a cell shows what the flagged cell holds", () => {
  const cell = { type: "text", value: "１２" };
  const rows = { [form]: [{ assetId: "SW-001" }] };
  expect(textOf({ rows, cell, flag: "owner" })).toBe("資產編號 SW-001；管理人 １２");
});

test("of a rule that belongs to no form, the cell is one of the form its rows name", () => {
  const rows = { "9-02-01": [{ planId: "BK-01" }] };
  expect(textOf({ rows, cell: { type: "text", value: "BK01" }, flag: "planId" }, null)).toBe(
    "9-02-01 計畫編號 BK-01；計畫編號 BK01",
  );
});

test("an example about the layout is described in its own words", () => {
  expect(textOf({ layout: "標題列缺「管理人」一欄" })).toBe("標題列缺「管理人」一欄");
});
