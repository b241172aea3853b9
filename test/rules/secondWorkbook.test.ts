import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Finding } from "../../src/core/model/finding";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { ADDED_SYSTEM, SECOND_AS_OF, secondWorkbook } from "../support/secondWorkbook";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

async function reportOf(workbook: WorkbookSnapshot, asOf: string) {
  return check({ snapshots: [workbook], asOf: fromIso(asOf) }, await loadCatalog());
}

const named = ({ rule, form, rowKey, field, message }: Finding) =>
  [rule, form, rowKey, field, message].join(" ");

let second: WorkbookSnapshot;
beforeAll(async () => {
  second = await secondWorkbook();
});

test("a second clean workbook of another make-up has neither 缺失 nor 待確認", async () => {
  const { findings, summary } = await reportOf(second, SECOND_AS_OF);
  expect(findings.filter(({ severity }) => severity !== "advice").map(named)).toEqual([]);
  expect(summary).toMatchObject({ gap: 0, review: 0 });
});

test("it is of another make-up: other rows, other names, fewer columns", async () => {
  const [ours, theirs] = [
    await reportOf(await sampleWorkbook(), "2026-11-22"),
    await reportOf(second, SECOND_AS_OF),
  ];
  const rowsOf = (report: typeof ours) => report.workbook.sheets.map(({ rows }) => rows);
  expect(rowsOf(theirs)).not.toEqual(rowsOf(ours));
  expect(theirs.plan.overrides).toEqual([{ list: "systems", item: ADDED_SYSTEM, change: "added" }]);
  const advice = theirs.findings.map(({ rule }) => rule);
  expect(advice).toEqual(expect.arrayContaining(["S-HEADER-MISSING", "P-ADDED"]));
});

test("a system only 計畫資料 knows is at once expected in register, BIA, backup plan, account review and contacts", async () => {
  const sample = await sampleWorkbook();
  const plan = second.sheets.filter(({ name }) => name === "計畫資料");
  const sheets = [...sample.sheets.filter(({ name }) => name !== "計畫資料"), ...plan];
  const { findings } = await reportOf({ ...sample, sheets }, "2026-11-22");
  const about = findings.filter((finding) => named(finding).includes(ADDED_SYSTEM));
  const forms = new Set(about.map(({ form }) => form));
  for (const form of ["3-02-01", "3-07-01", "3-12-03", "3-10-01", "3-05-01"])
    expect(forms).toContain(form);
});
