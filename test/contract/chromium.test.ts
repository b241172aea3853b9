import type { Browser } from "playwright-core";
import { readWorkbook as readXlsx } from "../../src/adapters/xlsx/readWorkbook";
import { run } from "../../src/apps/cli/run";
import type { Flag } from "../../src/core/model/flag";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { launchBrowser, openExcel, type ExcelWindow } from "../host/office/bootInChromium";
import { bundleHostPage } from "../host/page/bundle";
import { asOf } from "../rules/mutations.json";
import { MemoryIo } from "../support/memoryIo";
import { messyWorkbook } from "../support/messyWorkbook";
import { mutatedWorkbooks } from "../support/mutation/mutatedWorkbooks";
import { sampleBytes } from "../support/sampleWorkbook";
import { xlsxOf } from "../support/xlsx/xlsxOf";
import { bundlePane } from "./pane/bundlePane";
import { plainSnapshot } from "./pane/plainSnapshot";
import type {} from "./pane/main";

jest.setTimeout(900_000);

const NAME = "表單.xlsx";
let browser: Browser;
const windows = new Map<string, ExcelWindow>();

beforeAll(async () => {
  const [pane] = await Promise.all([bundlePane(), bundleHostPage()]);
  browser = await launchBrowser();
  for (const build of ["debug", "minified"] as const) {
    const excel = await openExcel(browser, { pane, build });
    await excel.pane.waitForFunction(() => globalThis.contractPane !== undefined);
    windows.set(build, excel);
  }
});
afterAll(() => browser.close());

function windowOf(build: string): ExcelWindow {
  const excel = windows.get(build);
  if (!excel) throw new Error(`no window with the ${build} library`);
  return excel;
}

async function open({ page }: ExcelWindow, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate((content) => globalThis.emulatedExcel?.open(content), base64);
}

const checkIn = ({ pane }: ExcelWindow) =>
  pane.evaluate(([name, date]) => globalThis.contractPane?.check(name, date), [
    NAME,
    asOf,
  ] as const);

/** What the reader of files sees in the same bytes, and what `lbbu check` prints for them. */
async function checkOfFile(bytes: Uint8Array): Promise<{ snapshot: string; report: string }> {
  const io = new MemoryIo({ [NAME]: bytes });
  await run(["check", NAME, "--format", "json", "--as-of", asOf], io);
  return { snapshot: plainSnapshot(readXlsx(bytes, NAME)), report: io.out };
}

/** 20 keyed cells on every other sheet, and so many on the first that they become one rule. */
function flagsOn({ sheets }: WorkbookSnapshot): readonly Flag[] {
  const cells = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      sheet: name,
      cell: `B${n + 12}`,
      severity: (["gap", "review", "advice"] as const)[n % 3] ?? "gap",
      key: [{ column: 1, value: `SW-"${n}"` }],
    }));
  return sheets.flatMap(({ name }, n) => (n % 2 === 1 ? cells(name, n === 1 ? 300 : 20) : []));
}

describe.each(["debug", "minified"])("with the %s library", (build) => {
  test("the sample gives the snapshot of its file and the report of the command line", async () => {
    const bytes = await sampleBytes();
    await open(windowOf(build), bytes);
    const expected = await checkOfFile(bytes);
    expect(JSON.parse(expected.report)).toHaveProperty("findings");
    expect(await checkIn(windowOf(build))).toEqual(expected);
  });

  test("so does a messy workbook", async () => {
    // the host's library does not tell tables without titles
    const sheets = messyWorkbook.sheets.map((sheet) => ({ ...sheet, tables: [] }));
    const bytes = xlsxOf({ ...messyWorkbook, sheets });
    await open(windowOf(build), bytes);
    expect(await checkIn(windowOf(build))).toEqual(await checkOfFile(bytes));
  });

  test("checking, and flagging and clearing, leave the file byte for byte", async () => {
    const excel = windowOf(build);
    const bytes = await sampleBytes();
    await open(excel, bytes);
    const content = () =>
      excel.page.evaluate(() => JSON.stringify(globalThis.emulatedExcel?.snapshot()));
    const isSaved = async () => Buffer.from(await excel.save()).equals(bytes);
    const before = await content();
    await checkIn(excel);
    expect([(await content()) === before, await isSaved()]).toEqual([true, true]);
    const flags = flagsOn(readXlsx(bytes, null));
    await excel.pane.evaluate((all) => globalThis.contractPane?.office.flag(all), flags);
    expect((await content()) === before).toBe(false);
    await excel.pane.evaluate(() => globalThis.contractPane?.office.clearFlags());
    expect([(await content()) === before, await isSaved()]).toEqual([true, true]);
  });

  test("nothing left the machine and nothing was complained about", () => {
    expect(windowOf(build).complaints).toEqual([]);
  });
});

test("every mutation gives the snapshot of its file and the report of the command line", async () => {
  const excel = windowOf("minified");
  for (const { id, workbook } of await mutatedWorkbooks()) {
    const bytes = xlsxOf(workbook);
    const checking = open(excel, bytes).then(() => checkIn(excel));
    const [inExcel, ofFile] = await Promise.all([checking, checkOfFile(bytes)]);
    expect([id, inExcel?.report === ofFile.report]).toEqual([id, true]);
    expect([id, inExcel?.snapshot === ofFile.snapshot]).toEqual([id, true]);
  }
});
