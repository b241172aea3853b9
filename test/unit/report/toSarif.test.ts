import type { Report } from "../../../src/core/model/report";
import type { SarifLog, SarifRun } from "../../../src/core/report/sarif/sarifLog";
import { toSarif } from "../../../src/core/report/sarif/toSarif";
import { catalogOf, ruleOf } from "../../support/catalogOf";
import { sarifProblems } from "../../support/report/sarifProblems";
import { findingOf, reportOf } from "../../support/reportOf";

const catalog = catalogOf(
  [],
  [
    ruleOf({
      id: "3-02-01/R03",
      title: "資產每年盤點",
      why: "計畫規定。",
      message: "{date} 已逾。",
    }),
  ],
);
const population = { rows: 1, applicable: 1, failed: 1, unreadable: 0, hidden: 0 };
const waiver = {
  reason: "汰換中",
  approver: "王大明",
  approvedOn: "2026-09-01",
  endsOn: "2027-06-30",
};

function runOf(report: Report): SarifRun {
  const log = JSON.parse(toSarif([report], catalog)) as SarifLog;
  expect(sarifProblems(log)).toEqual([]);
  const [run] = log.runs;
  if (!run) throw new Error("no run");
  return run;
}

describe("the report as SARIF", () => {
  it.each([
    ["gap", "error"],
    ["review", "warning"],
    ["advice", "note"],
  ] as const)("gives %s the level %s", (severity, level) => {
    expect(runOf(reportOf([findingOf({ severity })])).results[0]?.level).toBe(level);
  });

  it("names the cell as Excel does, and the file percent-encoded", () => {
    const { results, artifacts } = runOf(
      reportOf([findingOf({ sheet: "甲's 表", cells: ["AG13"] })], {
        workbook: { name: "表單 100%.xlsx", content: "sha256:0", sheets: [] },
      }),
    );
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "%E8%A1%A8%E5%96%AE%20100%25.xlsx", index: 0 },
        },
        logicalLocations: [{ name: "AG13", fullyQualifiedName: "'甲''s 表'!AG13", kind: "cell" }],
      },
    ]);
    expect(artifacts.map(({ location }) => location.uri)).toEqual([
      "%E8%A1%A8%E5%96%AE%20100%25.xlsx",
    ]);
  });

  it("names the file of a set that a finding lies in", () => {
    const sheet = { name: "表", form: null, visibility: "visible", rows: 1 } as const;
    const sheets = [
      { ...sheet, file: "a.xlsx" },
      { ...sheet, file: "b.xlsx" },
    ];
    const { results } = runOf(
      reportOf([findingOf({ file: "b.xlsx" }), findingOf({ file: null, sheet: null, cells: [] })], {
        workbook: { name: "a.xlsx、b.xlsx", content: "sha256:0", sheets },
      }),
    );
    expect(
      results.map(({ locations }) => locations[0]?.physicalLocation?.artifactLocation),
    ).toEqual([{ uri: "b.xlsx", index: 1 }, undefined]);
  });

  it("suppresses what is waived, and says of the others that they are not", () => {
    const { results } = runOf(reportOf([findingOf({ waiver }), findingOf({ id: "f".repeat(16) })]));
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: "external", status: "accepted", justification: "汰換中", properties: waiver }],
      [],
    ]);
  });

  it("has no placeholder or link a viewer could follow in a message", () => {
    const { results } = runOf(reportOf([findingOf({ message: "{0} [按此](http://x) [註]" })]));
    expect(results[0]?.message.text).toBe("{{0}} \\[按此](http://x) [註]");
    expect(results[0]?.properties).toMatchObject({ message: "{0} [按此](http://x) [註]" });
  });

  it("explains its rules", () => {
    const rules = [{ rule: "3-02-01/R03", outcome: "failed", population, cause: null }] as const;
    expect(runOf(reportOf([], { rules })).tool.driver.rules).toMatchObject([
      {
        id: "3-02-01/R03",
        shortDescription: { text: "資產每年盤點" },
        fullDescription: { text: "計畫規定。" },
        help: { text: "發現：{{date}} 已逾。" },
        defaultConfiguration: { level: "error" },
      },
    ]);
  });

  it("tells a broken rule from one that had nothing to read", () => {
    const rules = [
      { code: "form-missing", form: "3-02-01" } as const,
      { code: "rule-broken", message: "運算子 x 失敗" } as const,
    ].map((cause, n) => ({ rule: `X/R${n}`, outcome: "couldNotRun", population, cause }) as const);
    const [missing, both] = [rules.slice(0, 1), rules].map(
      (results) => runOf(reportOf([], { rules: results })).invocations[0],
    );
    expect(missing).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: "warning", message: { text: "活頁簿無表單 3-02-01" } }],
    });
    expect(both?.executionSuccessful).toBe(false);
    expect(both?.toolExecutionNotifications[1]).toMatchObject({
      level: "error",
      associatedRule: { id: "X/R1", index: 1 },
      message: { text: "規則執行失敗：運算子 x 失敗" },
    });
  });

  it("has a failed run for a file that could not be read", () => {
    const error = { code: "file-not-workbook", message: "「壞.xlsx」無法檢核" };
    const broken = { schema: "lbbu-report/1", workbook: { name: "壞.xlsx" }, error } as const;
    const log = JSON.parse(toSarif([reportOf([]), broken], catalog)) as SarifLog;
    expect(sarifProblems(log)).toEqual([]);
    expect(log.runs.map(({ invocations }) => invocations[0]?.executionSuccessful)).toEqual([
      true,
      false,
    ]);
    expect(log.runs[1]?.invocations[0]?.toolExecutionNotifications[0]).toMatchObject({
      message: { text: "「壞.xlsx」無法檢核" },
      properties: { code: "file-not-workbook" },
    });
  });
});

test("a document that is not SARIF is refused by the schema", () => {
  expect(sarifProblems({ version: "2.1.0", runs: [{}] })).not.toEqual([]);
  expect(sarifProblems({ version: "2.0.0", runs: [] })).not.toEqual([]);
});
