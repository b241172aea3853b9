import type { Finding } from "../../src/core/model/finding";
import type { Report } from "../../src/core/model/report";

/** A finding on a cell; the test says what matters. */
export function findingOf(finding: Partial<Finding> = {}): Finding {
  return {
    id: "0123456789abcdef",
    rule: "3-02-01/R03",
    name: "asset-inventoried-annually",
    severity: "gap",
    strength: "strong",
    form: "3-02-01",
    file: null,
    sheet: "3-02-01 表單",
    cells: ["C9"],
    row: 9,
    rowKey: "SW-001",
    field: "date",
    fieldTitle: "盤點日期",
    actual: "114/03/14",
    expected: "",
    message: "「盤點日期」已逾 12 個月。",
    why: "計畫規定每年盤點。",
    fix: ["實地盤點。", "更新盤點日期。"],
    refs: { plan: "柒、一", law: null, iso: [], audit: [], related: null },
    related: [],
    also: [],
    waiver: null,
    ...finding,
  };
}

/** The report of these findings, in order. */
export function reportOf(findings: readonly Finding[], rest: Partial<Report> = {}): Report {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: "lbbu-report/1",
    engine: "1.0.0",
    pack: { id: "test", version: "1", sha256: "" },
    asOf: "2026-11-22",
    edition: "115",
    parameters: {},
    workbook: { name: "x.xlsx", content: `sha256:${"0".repeat(64)}`, sheets: [] },
    plan: { document: "110.12.16", overrides: [] },
    summary: {
      gap: count("gap"),
      review: count("review"),
      advice: count("advice"),
      waived: 0,
      rules: { passed: 1, failed: 1, needsReview: 0, notApplicable: 0, couldNotRun: 0 },
    },
    findings,
    rules: [],
    chapters: [],
    ...rest,
  };
}
