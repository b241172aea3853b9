import { readFile } from "node:fs/promises";
import path from "node:path";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Report } from "../../src/core/model/report";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { applyEdits, type Edit } from "../support/mutation/applyEdits";
import { sampleWorkbook } from "../support/sampleWorkbook";

// Workbooks are built and read for real; a busy machine takes its time.
jest.setTimeout(60_000);

// Made anew after a change of the sample: npm run build, then
//   soffice --headless --convert-to xlsx --outdir out dist/templates/lbbu-sample.xlsx
const SAVED = path.join(__dirname, "../fixtures/sample-saved-by-libreoffice.xlsx");

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
