import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import {
  clearCheckedWorkbook,
  writeCheckedWorkbook,
} from "../../src/adapters/xlsx/writing/writeCheckedWorkbook";
import { isFlagFormula } from "../../src/core/cells/flagRules";
import { RESULT_SHEETS } from "../../src/core/model/checkedWorkbook";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { formsWorkbook } from "../e2e/support/formsWorkbook";
import { areaAddress } from "../host/engine/model/area";
import type { Host } from "../host/engine/host";
import { writeWorkbook } from "../host/files/writeWorkbook";
import { markInMemory, verifyInMemory } from "../support/handOver";
import { openInOffice } from "./openInOffice";

jest.setTimeout(120_000);

const FORMS = ["3-02-01", "3-05-01"];
const open = (): Promise<Uint8Array> => formsWorkbook(FORMS, "defects");

/** Values of the result sheets, in the order of the tabs. */
const results = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ name }) => (RESULT_SHEETS as readonly string[]).includes(name))
    .map(({ name, rows }) => [name, rows.map(({ row, values }) => [row, values])]);

/** "sheet!cells formula" of each flag, topmost first. */
const flags = ({ workbook }: Host) =>
  workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats
      .filter(({ formula }) => isFlagFormula(formula))
      .map(({ areas, formula }) => `${name}!${areas.map(areaAddress).join()} ${formula}`),
  );

/** Marked as the pane does it. */
async function markedInOffice(bytes: Uint8Array) {
  const excel = await openInOffice(bytes);
  const { checked } = await markInMemory(await excel.office.readWorkbook(null));
  await excel.office.write(checked);
  return { ...excel, checked };
}

test("what the pane hands over is what the command line hands over", async () => {
  const bytes = await open();
  const { checked } = await markInMemory(readWorkbook(bytes, null));
  const file = writeCheckedWorkbook(bytes, checked);
  const byCli = readWorkbook(file, null);
  const flagsByCli = flags((await openInOffice(file)).host);

  const pane = await markedInOffice(bytes);
  const byPane = await pane.office.readWorkbook(null);
  expect(results(byPane).map(([name]) => name)).toEqual([...RESULT_SHEETS]);
  expect(results(byPane)).toEqual(results(byCli));
  expect(flagsByCli).not.toEqual([]);
  expect(flags(pane.host)).toEqual(flagsByCli);
  expect(byCli.sealXml).toMatch(/^<seal /u);
  expect(byPane.sealXml).toBe(byCli.sealXml);
});

/** "G5 → 'sheet'!cell" of each link in 檢核結果. */
const links = ({ workbook }: Host) =>
  [...(workbook.findSheet(RESULT_SHEETS[1])?.entries() ?? [])]
    .filter(([, , { hyperlink }]) => hyperlink !== undefined)
    .map(([row, column, { hyperlink, value }]) => [row, column, value, hyperlink]);

test("each finding leads to its cell, by the same links as in the file of the command line", async () => {
  const bytes = await open();
  const { checked } = await markInMemory(readWorkbook(bytes, null));
  const byCli = links((await openInOffice(writeCheckedWorkbook(bytes, checked))).host);
  const { host } = await markedInOffice(bytes);
  expect(byCli).toContainEqual([
    expect.any(Number),
    7,
    "AG13",
    { documentReference: "'3-02-01 資訊資產清冊'!AG13" },
  ]);
  expect(links(host)).toEqual(byCli);
});

test("what the pane has sealed is consistent for whoever verifies it", async () => {
  const { office } = await markedInOffice(await open());
  await expect(verifyInMemory(await office.readWorkbook(null))).resolves.toMatchObject({
    state: "consistent",
    source: "both",
  });
});

test("handed over again nothing is there twice, and the sheets keep their names", async () => {
  const { office, checked, content } = await markedInOffice(await open());
  const once = await office.readWorkbook(null);
  const before = withoutIds(content());
  await office.write(checked);
  const twice = await office.readWorkbook(null);
  expect(twice.sheets.map(({ name }) => name)).toEqual(once.sheets.map(({ name }) => name));
  expect(results(twice)).toEqual(results(once));
  expect(twice.sealXml).toBe(once.sealXml);
  expect(withoutIds(content())).toBe(before);
});

test("what the command line has written, the pane takes away, however hidden", async () => {
  const bytes = await open();
  const { checked } = await markInMemory(readWorkbook(bytes, null));
  const plain = await (await openInOffice(bytes)).office.readWorkbook(null);
  const { office, host } = await openInOffice(writeCheckedWorkbook(bytes, checked));
  const results = host.workbook.findSheet("檢核結果");
  if (results) results.visibility = "VeryHidden";
  await office.clear();
  await expect(office.readWorkbook(null)).resolves.toEqual(plain);
  expect(flags(host)).toEqual([]);
});

test("what the pane has written, the command line takes away", async () => {
  const bytes = await open();
  const plain = readWorkbook(new Uint8Array(await savedOf(bytes)), null);
  const { host } = await markedInOffice(bytes);
  const marked = new Uint8Array(await writeWorkbook(host.workbook));
  const cleared = clearCheckedWorkbook(marked);
  expect(readWorkbook(cleared, null)).toEqual(plain);
  expect(flags((await openInOffice(cleared)).host)).toEqual([]);
});

test("a workbook of nothing but results is not emptied", async () => {
  const { office, host } = await markedInOffice(await open());
  for (const name of FORMS) {
    const sheet = host.workbook.sheets.find((one) => one.name.startsWith(name));
    host.workbook.sheets = host.workbook.sheets.filter((one) => one !== sheet);
  }
  await expect(office.clear()).rejects.toMatchObject({ code: "file-only-results" });
});

async function savedOf(bytes: Uint8Array) {
  const { host } = await openInOffice(bytes);
  return writeWorkbook(host.workbook);
}

const withoutIds = (content: unknown): string =>
  JSON.stringify(content).replaceAll(/\{0{8}-[0-9a-f-]+\}/gu, "id");
