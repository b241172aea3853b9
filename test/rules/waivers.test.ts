import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Report } from "../../src/core/model/report";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { applyEdits } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { FormSheet, Raw } from "../support/snapshotOf";
import type { RowData } from "../support/tableOf";

jest.setTimeout(60_000);

let catalog: Catalog;
let sample: WorkbookSnapshot;
/** The sample, where SW-004 has no owner: one 缺失. */
let ownerless: WorkbookSnapshot;
beforeAll(async () => {
  catalog = await loadCatalog();
  sample = await sampleWorkbook();
  ownerless = applyEdits(sample, catalog.templates, [
    { op: "set", form: "3-02-01", row: "SW-004", field: "owner", value: null },
  ]);
});

const LINE: RowData = {
  rule: "T-REQ",
  form: "3-02-01",
  rowKey: "SW-004",
  field: "資產管理人",
  reason: "原擁有者離職，新任人員尚未到職",
  approver: "資通安全長",
  approvedDate: "2026-11-01",
  expiryDate: "2026-12-31",
};

async function checked(
  workbook: WorkbookSnapshot,
  lines: readonly RowData[],
  asOf = "2026-11-22",
): Promise<Report> {
  const template = catalog.controlTemplates.find(({ form }) => form === "豁免清單");
  if (!template) throw new Error("no template of 豁免清單");
  const others = workbook.sheets.filter(({ name }) => name !== "豁免清單");
  const sheets = [...others, new FormSheet(template, lines).build()];
  return check({ snapshots: [{ ...workbook, sheets }], asOf: fromIso(asOf) }, catalog);
}

const rulesOf = ({ findings }: Report): readonly string[] => findings.map(({ rule }) => rule);

test("a valid waiver takes the finding out of the counts, not out of the report", async () => {
  const without = await checked(ownerless, []);
  const report = await checked(ownerless, [LINE]);
  expect(without.summary).toMatchObject({ gap: 1, waived: 0 });
  expect(report.summary).toMatchObject({ gap: 0, waived: 1 });
  expect(report.findings.filter(({ rule }) => rule === "T-REQ")).toEqual([
    expect.objectContaining({
      rowKey: "SW-004",
      waiver: {
        reason: "原擁有者離職，新任人員尚未到職",
        approver: "資通安全長",
        approvedOn: "2026-11-01",
        endsOn: "2026-12-31",
      },
    }),
  ]);
  // the rule itself has failed all the same
  expect(report.rules.find(({ rule }) => rule === "T-REQ")?.outcome).toBe("failed");
});

test.each([
  ["column key instead of title", { field: "owner" }],
  ["full-width letters and spaces", { rowKey: "ＳＷ－００４ ", rule: "t-req" }],
  ["the whole form number", { form: "LBBU-ISMS-3-02-01" }],
])("a line is recognised: %s", async (_, change) => {
  expect((await checked(ownerless, [{ ...LINE, ...change }])).summary.waived).toBe(1);
});

test("it holds on its last day, and the day after is a finding beside the one that counts again", async () => {
  expect((await checked(ownerless, [LINE], "2026-12-31")).summary.waived).toBe(1);
  const after = await checked(ownerless, [LINE], "2027-01-01");
  expect(after.summary.waived).toBe(0);
  expect(rulesOf(after)).toEqual(expect.arrayContaining(["T-REQ", "W-EXPIRED"]));
});

test.each([
  ["reason", null],
  ["approver", null],
  ["approvedDate", null],
  ["expiryDate", null],
  ["rowKey", null],
  ["field", null],
  ["expiryDate", "2027-11-02"], // 366 days after 2026-11-01
  ["expiryDate", "2026-10-31"], // before it was approved
  ["approvedDate", "2026-11-23"], // after the as-of date
])("a line with %s %s waives nothing and is one finding", async (key, value) => {
  const report = await checked(ownerless, [{ ...LINE, [key]: value }]);
  const ofWaivers = rulesOf(report).filter((rule) => rule.startsWith("W-"));
  expect(report.summary).toMatchObject({ gap: 1, waived: 0 });
  expect(ofWaivers).toEqual(["W-INCOMPLETE"]);
  expect(report.findings.filter(({ sheet }) => sheet === "豁免清單")).toHaveLength(1);
});

test("365 days are allowed", async () => {
  const report = await checked(ownerless, [{ ...LINE, expiryDate: "2027-11-01" }]);
  expect(report.summary.waived).toBe(1);
});

test("an unreadable date is no date", async () => {
  const report = await checked(ownerless, [{ ...LINE, expiryDate: new Raw("年底前") }]);
  expect(report.findings.find(({ rule }) => rule === "W-INCOMPLETE")?.message).toMatch(/到期日/u);
});

test("a line about nothing, expired or not, says only that it is not needed", async () => {
  const unused = { ...LINE, expiryDate: "2026-11-20" };
  expect(rulesOf(await checked(sample, [unused])).filter((rule) => rule.startsWith("W-"))).toEqual([
    "W-UNUSED",
  ]);
});

test("what is wrong with waivers cannot be waived", async () => {
  const broken = { ...LINE, approver: null };
  const excuse = { ...LINE, rule: "W-INCOMPLETE", form: "—", field: "—", rowKey: "T-REQ｜3-02-01" };
  const report = await checked(ownerless, [broken, excuse]);
  expect(report.summary.waived).toBe(0);
  expect(rulesOf(report)).toEqual(expect.arrayContaining(["W-INCOMPLETE", "W-UNUSED"]));
});

test("a finding without row key and form is waived by dashes", async () => {
  const plan = { ...LINE, rule: "PLAN/R01", form: "—", rowKey: "—", field: "資通安全維護計畫" };
  expect((await checked(sample, [plan])).summary).toMatchObject({ advice: 2, waived: 1 });
});

test("a row known by its number alone is not waived: another row may stand there later", async () => {
  const keyless = applyEdits(sample, catalog.templates, [
    { op: "set", form: "3-02-01", row: "SW-004", field: "assetId", value: null },
  ]);
  const found = (await checked(keyless, [])).findings.find(({ rowKey }) => rowKey?.startsWith("#"));
  if (!found) throw new Error("the row has no number for a key");
  const { rule, form, rowKey, field } = found;
  const report = await checked(keyless, [{ ...LINE, rule, form, rowKey, field }]);
  expect(report.summary.waived).toBe(0);
});
