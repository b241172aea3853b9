import type { Chapter } from "../../../src/core/model/plan";
import { filterChoices } from "../../../src/ui/viewModel/filterChoices";
import {
  filterFindings,
  isFiltering,
  narrowedBy,
  NO_FILTER,
  type Filter,
} from "../../../src/ui/viewModel/filterFindings";
import { searchIndex } from "../../../src/ui/viewModel/searchIndex";
import { templateOf } from "../../support/catalogOf";
import { findingOf } from "../../support/reportOf";

const CHAPTERS = [
  { chapter: "柒", title: "盤點", obligations: [{ rules: ["3-02-01/R03"] }] },
  { chapter: "捌", title: "風險", obligations: [{ rules: ["3-03-01/R02"] }] },
] as unknown as readonly Chapter[];

const FINDINGS = [
  findingOf({ id: "1", rowKey: "ＳＷ-005", fieldTitle: "盤點日期" }),
  findingOf({ id: "2", rule: "3-03-01/R02", form: "3-03-01", severity: "review", rowKey: "R-1" }),
  findingOf({ id: "3", rule: "T-REQ", severity: "advice", rowKey: "HW-001" }),
];

const INDEX = searchIndex({
  findings: FINDINGS,
  notes: { rows: { "1": { key: "SW-005", person: "王小明" }, "2": { key: "R-1", person: "" } } },
  chapters: CHAPTERS,
  added: ["2"],
  titleOf: ({ rule }) => (rule === "T-REQ" ? "必填欄位未填" : ""),
});

const shown = (filter: Partial<Filter>) =>
  filterFindings(FINDINGS, { ...NO_FILTER, ...filter }, INDEX).map(({ id }) => id);

test.each<[string, Partial<Filter>, readonly string[]]>([
  ["nothing", {}, ["1", "2", "3"]],
  ["a text, whatever its width and case", { text: "sw-005" }, ["1"]],
  ["words that must all be there", { text: "盤點日期 ＳＷ" }, ["1"]],
  ["words that are not there together", { text: "王小明 R-1" }, []],
  ["the title of the rule", { text: "必填" }, ["3"]],
  ["the person", { text: "王小明" }, ["1"]],
  ["severities", { severities: new Set(["gap", "advice"]) }, ["1", "3"]],
  ["a form", { form: "3-03-01" }, ["2"]],
  ["a chapter", { chapter: "柒" }, ["1"]],
  ["a person", { person: "王小明" }, ["1"]],
  ["nobody", { person: "" }, ["2", "3"]],
  ["what is new", { isNew: true }, ["2"]],
  ["what is new in a form", { isNew: true, form: "3-02-01" }, []],
])("is narrowed by %s", (_, filter, ids) => {
  expect(shown(filter)).toEqual(ids);
});

test("blanks alone filter nothing", () => {
  expect(isFiltering({ ...NO_FILTER, text: "  " })).toBe(false);
});

test("what is new alone counts as a narrowing", () => {
  expect(narrowedBy({ ...NO_FILTER, isNew: true })).toEqual(["isNew"]);
});

test("a person who is nobody counts as a narrowing", () => {
  expect(narrowedBy({ ...NO_FILTER, person: "" })).toEqual(["person"]);
});

test("only what occurs can be chosen, nobody last", () => {
  const choices = filterChoices(
    FINDINGS,
    {
      templates: [templateOf("3-01-01", []), templateOf("3-02-01", [])],
      plan: { chapters: CHAPTERS } as never,
    },
    { formName: (form) => form, chapterName: (chapter) => chapter },
    INDEX,
  );
  expect(choices.forms.map(({ value }) => value)).toEqual(["3-02-01"]);
  expect(choices.chapters.map(({ value }) => value)).toEqual(["柒", "捌"]);
  expect(choices.persons.map(({ value }) => value)).toEqual(["王小明", ""]);
});

test("5,000 findings are searched by text prepared before", () => {
  const findings = Array.from({ length: 5000 }, (_, n) =>
    findingOf({ id: String(n), rowKey: `K${n}` }),
  );
  const index = searchIndex({ findings, notes: { rows: {} }, chapters: [], titleOf: () => "" });
  const found = filterFindings(findings, { ...NO_FILTER, text: "k4999" }, index);
  expect(found.map(({ id }) => id)).toEqual(["4999"]);
});
