import { ruleIndex, searchRules } from "../../../src/ui/viewModel/searchRules";
import { catalogOf, ruleOf, templateOf } from "../../support/catalogOf";

const plain = ruleOf({ id: "A/R01", title: "資產每年盤點" });
const CATALOG = {
  ...catalogOf(
    [
      { ...templateOf("A", []), title: "資訊資產清冊" },
      { ...templateOf("B", []), title: "風險評鑑結果清冊" },
    ],
    [
      {
        ...plain,
        manual: "將盤點日期由舊到新排序。",
        refs: {
          ...plain.refs,
          law: { "110": "細則§6", "115": "細則§9" },
          iso: { "2013": ["A.8.1.1"], "2022": ["A.5.9"] },
        },
      },
      ruleOf({ id: "B/R01", title: "風險值可重算", message: "{assetName} 之 RISK 不符。" }),
      ruleOf({ id: "A/R02", title: "資產編號不重複" }),
      ruleOf({ id: "T-REQ", title: "必填欄位未填", form: null }),
    ],
  ),
  citations: {
    "110": { "細則§6": "施行細則第 6 條" },
    "115": { "細則§9": "施行細則第 9 條" },
    related: {},
  },
};
const INDEX = ruleIndex(CATALOG, ({ title }) => title);
const search = (text: string) =>
  searchRules(CATALOG.rules, INDEX, text).map(({ form, rules }) => [
    form,
    ...rules.map(({ id }) => id),
  ]);

test("without a search all rules stand by form, those of no form last", () => {
  expect(search("")).toEqual([
    ["A", "A/R01", "A/R02"],
    ["B", "B/R01"],
    [null, "T-REQ"],
  ]);
});

test.each([
  ["its id, in any case and width", "ａ/r01", "A/R01"],
  ["its title", "可重算", "B/R01"],
  ["the title of its form, with another word", "資訊資產清冊 不重複", "A/R02"],
  ["how it is checked by hand", "由舊到新", "A/R01"],
  ["the law in the present edition", "施行細則第 9 條", "A/R01"],
  ["the law in the earlier edition", "施行細則第 6 條", "A/R01"],
  ["a control of CNS 27001", "A.5.9", "A/R01"],
  ["a control of its earlier edition", "a.8.1.1", "A/R01"],
  ["words of its message", "risk", "B/R01"],
])("a rule is found by %s", (_, text, rule) => {
  expect(search(text)).toEqual([[rule.charAt(0), rule]]);
});

test("every word must be found", () => {
  expect(search("資產 風險值")).toEqual([]);
});

test("what a message fills in is no word to search for", () => {
  expect(search("assetName")).toEqual([]);
});
