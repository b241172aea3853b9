import { readFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Report } from "../../src/core/model/report";
import type { RawValue, WorkbookSnapshot } from "../../src/core/model/snapshot";
import { applyEdits, type Edit } from "../support/mutation/applyEdits";
import { verifyInMemory } from "../support/handOver";
import { sampleWorkbook } from "../support/sampleWorkbook";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

// Made anew after a change of the sample: npm run build, then
//   soffice --headless --convert-to xlsx --outdir out dist/templates/lbbu-sample.xlsx
const FIXTURES = "../fixtures";
const SAVED = path.join(__dirname, FIXTURES, "sample-saved-by-libreoffice.xlsx");
const SEALED = "sealed-saved-by-libreoffice.xlsx";

async function reportOf(workbook: WorkbookSnapshot): Promise<Report> {
  const request = { snapshots: [workbook], asOf: fromIso("2026-11-22") };
  return check(request, await loadCatalog());
}

async function savedByLibreOffice(): Promise<WorkbookSnapshot> {
  return readWorkbook(new Uint8Array(await readFile(SAVED)), "sample.xlsx");
}

test("the sample saved by LibreOffice has the same content and the same findings", async () => {
  const [ours, theirs] = [
    await reportOf(await sampleWorkbook()),
    await reportOf(await savedByLibreOffice()),
  ];
  expect(theirs.workbook.content).toBe(ours.workbook.content);
  expect(theirs).toEqual(ours);
});

test("a defect is found in it all the same, at the cell LibreOffice put it in", async () => {
  const edits: readonly Edit[] = [
    { op: "set", form: "3-02-01", row: "SW-004", field: "owner", value: null },
  ];
  const { templates } = await loadCatalog();
  const [ours, theirs] = [
    await reportOf(applyEdits(await sampleWorkbook(), templates, edits)),
    await reportOf(applyEdits(await savedByLibreOffice(), templates, edits)),
  ];
  expect(theirs.findings.map(({ rule, cells }) => [rule, ...cells])).toEqual(
    ours.findings.map(({ rule, cells }) => [rule, ...cells]),
  );
  expect(theirs.findings.map(({ rule }) => rule)).toContain("T-REQ");
});

describe("a sealed workbook that LibreOffice has saved", () => {
  const sealed = async () =>
    readWorkbook(await readFile(path.join(__dirname, FIXTURES, SEALED)), "sealed.xlsx");
  /** A later pack of rules is said to be another; content does not depend on it. */
  const differencesIn = async (workbook: WorkbookSnapshot) => {
    const verification = await verifyInMemory(workbook);
    if (!("differences" in verification)) throw new Error(verification.state);
    expect(verification.source).toBe("both");
    return verification.differences.filter(({ what }) => what !== "pack");
  };

  test("has forms, our sheets, ledger and both copies of the seal as they were", async () => {
    expect(await differencesIn(await sealed())).toEqual([]);
  });

  test("tells what was changed after, in a form and in what we wrote", async () => {
    const workbook = await sealed();
    const edited = workbook.sheets.map((sheet) => {
      if (!/^3-02-01|^檢核結果$/u.test(sheet.name)) return sheet;
      const changed = (value: RawValue, column: number) => (column === 1 ? "已變更" : value);
      const rows = sheet.rows.map((row) =>
        row.row === 9 ? { ...row, values: row.values.map(changed) } : row,
      );
      return { ...sheet, rows };
    });
    const found = await differencesIn({ ...workbook, sheets: edited });
    expect(found.map(({ sheet, cell, field, now }) => [sheet, cell, field, now])).toEqual(
      expect.arrayContaining([
        ["3-02-01 資訊資產清冊", "B9", "資產名稱", "已變更"],
        ["檢核結果", "B9", "等級", "已變更"],
      ]),
    );
  });
});
