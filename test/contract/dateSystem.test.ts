import { templatesOf } from "../../src/apps/taskpane/templates";
import { loadCatalog, loadSample } from "../../src/catalog";
import { examine } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import { controlSheet } from "../../src/core/templates/design/templateWorkbook";
import { formsWorkbook } from "../e2e/support/formsWorkbook";
import { openInOffice } from "./openInOffice";

jest.setTimeout(120_000);

const WAIVER = {
  rule: "3-02-01/R03",
  form: "3-02-01",
  rowKey: "SW-005",
  field: "盤點日期",
  reason: "設備送修",
  approver: "資通安全長",
  approvedDate: "2026-11-01",
  expiryDate: "2027-10-31",
};

const serialFrom1904 = (iso: string) => (Date.parse(iso) - Date.UTC(1904, 0, 1)) / 86_400_000;

/** Forms open in Excel, as a workbook that counts days from 1904. */
async function openFrom1904() {
  const opened = await openInOffice(await formsWorkbook(["3-10-01"], "sample"));
  opened.host.workbook.is1904 = true;
  return opened;
}

test("waivers in a workbook that counts from 1904 have the dates that were typed", async () => {
  const { office } = await openFrom1904();
  const catalog = await loadCatalog();
  const write = (rowKey: string) =>
    office.writeControlSheet(controlSheet(catalog, "豁免清單", [{ ...WAIVER, rowKey }]));
  await write("SW-005");
  await write("SW-006");
  const snapshot = await office.readWorkbook(null);
  expect(snapshot.date1904).toBe(true);
  const lines = snapshot.sheets.find(({ name }) => name === "豁免清單")?.rows ?? [];
  const dates = lines.filter(({ values }) => values.includes("資通安全長"));
  expect(dates.map(({ values }) => values.slice(6, 8))).toEqual(
    ["SW-005", "SW-006"].map(() => [serialFrom1904("2026-11-01"), serialFrom1904("2027-10-31")]),
  );
  const { report } = await examine({ snapshots: [snapshot], asOf: fromIso("2026-11-22") }, catalog);
  const aboutWaivers = report.findings.filter(({ rule }) => /^[WT]-/u.test(rule));
  expect(aboutWaivers.filter(({ sheet }) => sheet === "豁免清單").map(({ rule }) => rule)).toEqual([
    "W-UNUSED",
    "W-UNUSED",
  ]);
});

test("forms with dates are built there, so that their dates are the same days", async () => {
  const { office } = await openFrom1904();
  const inserted = await templatesOf(loadCatalog)(["3-02-01"], "sample");
  const { built } = await office.insert(inserted, "leaveOut");
  expect(built).toEqual(["3-02-01"]);
  const { forms } = await loadSample();
  const dates = forms["3-02-01"]?.rows.map(({ inventoryDate = "" }) => String(inventoryDate));
  const sheet = await office.readSheet("3-02-01 資訊資產清冊");
  const rows = sheet?.rows.filter(
    ({ values }) => typeof values[0] === "string" && /^[A-Z]{2}-\d{3}$/u.test(values[0]),
  );
  const COLUMN_AG = 32;
  expect(rows?.map(({ values }) => values[COLUMN_AG])).toEqual(dates?.map(serialFrom1904));
});
