import Ajv from "ajv";
import { settleFindings } from "../../../src/core/findings/settleFindings";
import type { Outcome } from "../../../src/core/model/outcome";
import type { Chapter, Obligation } from "../../../src/core/model/plan";
import type { SheetUse } from "../../../src/core/model/table";
import { buildReport } from "../../../src/core/report/buildReport";
import { chaptersOf } from "../../../src/core/report/chapters";
import schema from "../../../src/core/report/report.schema.json";
import { toJson } from "../../../src/core/report/toJson";
import { catalogOf, ruleOf, settingsOf, templateOf } from "../../support/catalogOf";
import { failedCase, outcomeOf, undeterminedCase } from "../../support/outcomeOf";
import { findingOf } from "../../support/reportOf";
import { tableOf, tablesOf } from "../../support/tableOf";

const isReport = new Ajv({ allowUnionTypes: true }).compile(schema);
const template = templateOf("3-02-01", [
  { key: "id", title: "編號" },
  { key: "date", title: "盤點日期" },
]);
const rules = ["R01", "R02", "R03", "R04"].map((number) =>
  ruleOf({ id: `3-02-01/${number}`, flags: ["date"] }),
);
const sheet: SheetUse = {
  file: "x.xlsx",
  name: "3-02-01 表單",
  form: "3-02-01",
  visibility: "visible",
  rows: 1,
};

function chapterOf(rule: string, status: Obligation["status"] = "automated"): Chapter {
  const obligation = {
    id: "07-1",
    text: "",
    forms: [],
    rules: [rule],
    status,
    note: null,
    origin: "計畫本文",
  };
  return { chapter: "柒", title: "盤點", obligations: [obligation] };
}

function report(
  outcomes: readonly Outcome[],
  chapters: readonly Chapter[] = [],
  sheets: readonly SheetUse[] = [sheet],
) {
  const plain = catalogOf([template], rules, { b: 2, a: 1 });
  const catalog = { ...plain, plan: { ...plain.plan, chapters } };
  const tables = { ...tablesOf(tableOf(template, [{ id: "SW-001" }])), sheets };
  const settings = settingsOf("2026-11-22", { a: 8, b: 2 });
  const findings = settleFindings(outcomes, catalog, tables, settings);
  const files = [...new Set(sheets.map(({ file }) => file))];
  return buildReport(findings, {
    outcomes,
    settings,
    tables,
    catalog,
    engineVersion: "1.0.0",
    files,
  });
}

const gap = outcomeOf("3-02-01/R01", [failedCase({ key: "SW-001", row: 0, fields: ["date"] })]);
const unclear = outcomeOf("3-02-01/R02", [
  undeterminedCase({ key: "SW-001", row: 0, fields: ["date"] }),
]);
const passed = outcomeOf("3-02-01/R03", []);
const missing = outcomeOf("3-02-01/R04", [], {
  state: "couldNotRun",
  cause: { code: "form-missing", form: "3-03-01" },
});

describe("the report", () => {
  const full = report([gap, unclear, passed, missing], [chapterOf("3-02-01/R01")]);

  it("is as its JSON Schema says", () => {
    expect(isReport(JSON.parse(toJson(full))) || isReport.errors).toBe(true);
  });

  it("counts findings by severity and rules by outcome", () => {
    expect(full.summary).toEqual({
      gap: 1,
      review: 1,
      advice: 0,
      waived: 0,
      rules: { passed: 1, failed: 1, needsReview: 1, notApplicable: 0, couldNotRun: 1 },
    });
  });

  it("names the rule's obstacle", () => {
    expect(full.rules.at(-1)).toMatchObject({
      rule: "3-02-01/R04",
      outcome: "couldNotRun",
      cause: { code: "form-missing", form: "3-03-01" },
    });
  });

  it("states every parameter in the order of the pack", () => {
    expect(Object.entries(full.parameters)).toEqual([
      ["b", 2],
      ["a", 8],
    ]);
  });

  it("names files at sheets and findings only where there are several", () => {
    expect([full.workbook.name, full.workbook.sheets[0]?.file]).toEqual(["x.xlsx", null]);
    const set = report([passed], [], [sheet, { ...sheet, file: "y.xlsx", name: "其他" }]);
    expect(set.workbook.name).toBe("x.xlsx、y.xlsx");
    expect(set.workbook.sheets.map(({ file }) => file)).toEqual(["x.xlsx", "y.xlsx"]);
  });

  it("is written with the keys of the contract, in their order", () => {
    const data = JSON.parse(toJson(full)) as typeof full;
    expect(Object.keys(data).join(" ")).toBe(
      "schema engine pack asOf edition parameters workbook plan summary findings rules chapters",
    );
    expect(Object.keys(data.findings[0] ?? {}).join(" ")).toBe(
      "id rule name severity strength form file sheet cells row rowKey field fieldTitle actual expected message why fix refs related also waiver",
    );
  });

  it("is the same bytes for the same inputs", () => {
    const again = report([gap, unclear, passed, missing], [chapterOf("3-02-01/R01")]);
    expect(toJson(again)).toBe(toJson(full));
  });
});

describe("a chapter", () => {
  it.each([
    ["gap", "one of its rules has a gap", gap, "3-02-01/R01"],
    ["review", "one of its rules cannot be judged", unclear, "3-02-01/R02"],
    ["clean", "all its rules passed", passed, "3-02-01/R03"],
    ["notChecked", "a rule could not run", missing, "3-02-01/R04"],
    ["notChecked", "a rule is not in the pack", passed, "3-02-01/R99"],
  ])("is %s where %s", (state, _, outcome, rule) => {
    expect(report([outcome], [chapterOf(rule)]).chapters[0]?.state).toBe(state);
  });

  it("is for review where the only failure stands under another rule's finding", () => {
    const failed = outcomeOf("3-02-01/R02", [
      failedCase({ key: "SW-001", row: 0, fields: ["date"] }),
    ]);
    const chapters = [chapterOf("3-02-01/R02")];
    const { chapters: results } = buildReport([], {
      outcomes: [failed],
      settings: settingsOf("2026-11-22"),
      tables: tablesOf(),
      catalog: { ...catalogOf([template], rules), plan: { ...catalogOf([], []).plan, chapters } },
      engineVersion: "1.0.0",
      files: [],
    });
    expect(results[0]?.state).toBe("review");
  });

  it("counts its obligations by status", () => {
    const [chapter] = report([passed], [chapterOf("3-02-01/R03", "noForm")]).chapters;
    expect(chapter?.obligations).toEqual({ automated: 0, partial: 0, manual: 0, noForm: 1 });
  });

  it("is not touched by a blank cell of a form it says nothing of, unless it asks for all cells", () => {
    const general = ruleOf({ id: "T-REQ", form: null, flags: ["date"] });
    const rule = { ...general, refs: { ...general.refs, plan: "壹拾伍、一" } };
    const blank = outcomeOf("T-REQ", [failedCase({ key: "SW-001", row: 0, fields: ["date"] })]);
    const named = (chapter: string, form: string): Chapter => {
      const [obligation] = chapterOf("T-REQ").obligations;
      return {
        chapter,
        title: "",
        obligations: obligation ? [{ ...obligation, forms: [form] }] : [],
      };
    };
    const chapters = [named("柒", "3-02-01"), named("捌", "3-03-01"), named("壹拾伍", "3-01-01")];
    const finding = findingOf({ rule: "T-REQ", form: "3-02-01" });
    const results = chaptersOf(chapters, { rules: [rule], outcomes: [blank], findings: [finding] });
    expect(results.map(({ state, failed }) => [state, failed])).toEqual([
      ["gap", 1],
      ["clean", 0],
      ["gap", 1],
    ]);
  });
});
