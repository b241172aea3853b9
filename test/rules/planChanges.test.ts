import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { Finding } from "../../src/core/model/finding";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { realTemplate } from "../support/realForms";
import { sampleWorkbook } from "../support/sampleWorkbook";
import { FormSheet } from "../support/snapshotOf";
import type { RowData } from "../support/tableOf";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

const AS_OF = fromIso("2026-11-22");
const SHEET = "計畫資料";

let catalog: Catalog;
let sample: WorkbookSnapshot;
let before: readonly string[];
beforeAll(async () => {
  [catalog, sample] = [await loadCatalog(), await sampleWorkbook()];
  before = (await findingsWith([])).map(named);
});

const named = ({ rule, form, rowKey }: Finding) => [rule, form, rowKey].join(" ");

/** The sample, with these rows of 計畫資料 and no others. */
async function findingsWith(rows: readonly RowData[]): Promise<readonly Finding[]> {
  const plan = rows.length > 0 ? [new FormSheet(realTemplate(SHEET), rows).build()] : [];
  const sheets = [...sample.sheets.filter(({ name }) => name !== SHEET), ...plan];
  const { findings } = await check({ snapshots: [{ ...sample, sheets }], asOf: AS_OF }, catalog);
  return findings;
}

/** What these rows of 計畫資料 bring about. */
async function newWith(...rows: RowData[]): Promise<readonly string[]> {
  return (await findingsWith(rows)).map(named).filter((finding) => !before.includes(finding));
}

test.each([
  "大臺中勞工行政管理系統",
  "工會e網通系統",
  "外國人工作動態管理資訊系統",
  "勞工大學網站",
  "勞工服務信箱",
  "大臺中人力資源網",
])("that %s has ended is one 待確認, not one for every record that names it", async (name) => {
  expect(await newWith({ kind: "資通系統", name, change: "停用" })).toEqual([`P-CHANGED  ${name}`]);
});

test("that a unit has ended is one 待確認, not one for every record that names it", async () => {
  const name = "福利促進科";
  expect(await newWith({ kind: "單位", name, change: "停用" })).toEqual([`P-CHANGED  ${name}`]);
});

test("an ended system is not expected anywhere: its account review may be missing", async () => {
  const name = "勞工大學網站";
  const reviews = sample.sheets.find((sheet) => sheet.name.startsWith("3-10-01"));
  const rows = reviews?.rows.filter(({ values }) => !values.includes(name)) ?? [];
  expect(rows.length).toBeLessThan(reviews?.rows.length ?? 0);
  const sheets = sample.sheets.map((sheet) => (sheet === reviews ? { ...sheet, rows } : sheet));
  const plan = new FormSheet(realTemplate(SHEET), [{ kind: "資通系統", name, change: "停用" }]);
  const request = (extra: typeof sheets) => ({
    snapshots: [
      { ...sample, sheets: [...sheets.filter((sheet) => sheet.name !== SHEET), ...extra] },
    ],
    asOf: AS_OF,
  });
  const missing = `3-10-01/R01 3-10-01 ${name}`;
  expect((await check(request([]), catalog)).findings.map(named)).toContain(missing);
  expect((await check(request([plan.build()]), catalog)).findings.map(named)).not.toContain(
    missing,
  );
});

test("a system added there is expected at once, with one finding in each form", async () => {
  const name = "勞資爭議調解系統";
  const added = await newWith({
    kind: "資通系統",
    name,
    change: "新增",
    isCore: "否",
    mtpdHours: 72,
  });
  for (const [rule, form] of [
    ["3-02-01/R04", "3-02-01"],
    ["3-07-01/R03", "3-07-01"],
    ["3-12-03/R01", "3-12-03"],
    ["3-10-01/R01", "3-10-01"],
    ["3-05-01/R07", "3-05-01"],
  ] as const) {
    expect(added.filter((finding) => finding.startsWith(rule))).toEqual([
      `${rule} ${form} ${name}`,
    ]);
  }
  expect(added.filter((finding) => finding.startsWith("P-"))).toHaveLength(1);
});
