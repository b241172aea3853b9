import type { Browser } from "playwright-core";
import { readWorkbook as readXlsx } from "../../src/adapters/xlsx/readWorkbook";
import { run } from "../../src/apps/cli/run";
import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import { toJson } from "../../src/core/report/toJson";
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

jest.setTimeout(240_000);

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

const reportIn = ({ pane }: ExcelWindow) =>
  pane.evaluate(([name, date]) => globalThis.contractPane?.report(name, date), [
    NAME,
    asOf,
  ] as const);

/** What `lbbu check` prints for the same bytes. */
async function reportOfCommand(bytes: Uint8Array): Promise<string> {
  const io = new MemoryIo({ [NAME]: bytes });
  await run(["check", NAME, "--format", "json", "--as-of", asOf], io);
  return io.out;
}

describe.each(["debug", "minified"])("with the %s library", (build) => {
  test("the sample gives the report of the command line, byte for byte", async () => {
    const bytes = await sampleBytes();
    await open(windowOf(build), bytes);
    const report = await reportOfCommand(bytes);
    expect(JSON.parse(report)).toHaveProperty("findings");
    expect(await reportIn(windowOf(build))).toBe(report);
  });

  test("a messy workbook is read as from its file", async () => {
    // the host's library does not tell tables without titles
    const sheets = messyWorkbook.sheets.map((sheet) => ({ ...sheet, tables: [] }));
    const bytes = xlsxOf({ ...messyWorkbook, sheets });
    await open(windowOf(build), bytes);
    const { pane } = windowOf(build);
    const read = await pane.evaluate((name) => globalThis.contractPane?.snapshot(name), NAME);
    expect(read).toBe(plainSnapshot(readXlsx(bytes, NAME)));
    expect(await reportIn(windowOf(build))).toBe(await reportOfCommand(bytes));
  });

  test("checking, and flagging and clearing, leave the file byte for byte", async () => {
    const excel = windowOf(build);
    const bytes = await sampleBytes();
    await open(excel, bytes);
    const content = () =>
      excel.page.evaluate(() => JSON.stringify(globalThis.emulatedExcel?.snapshot()));
    const before = await content();
    await reportIn(excel);
    expect((await content()) === before).toBe(true);
    const [sheet] = readXlsx(bytes, null).sheets.slice(3);
    await excel.pane.evaluate(
      (name) =>
        globalThis.contractPane?.office.flag([
          { sheet: name, cell: "B12", severity: "gap", key: [{ column: 1, value: 'SW-"1"' }] },
        ]),
      sheet?.name ?? "",
    );
    expect((await content()) === before).toBe(false);
    await excel.pane.evaluate(() => globalThis.contractPane?.office.clearFlags());
    expect((await content()) === before).toBe(true);
    expect(Buffer.from(await excel.save()).equals(bytes)).toBe(true);
  });

  test("nothing left the machine and nothing was complained about", () => {
    expect(windowOf(build).complaints).toEqual([]);
  });
});

test("every mutation gives the report its file gives, byte for byte", async () => {
  const excel = windowOf("minified");
  const catalog = await loadCatalog();
  for (const { id, workbook } of await mutatedWorkbooks()) {
    const bytes = xlsxOf(workbook);
    await open(excel, bytes);
    const request = { snapshots: [readXlsx(bytes, NAME)], asOf: fromIso(asOf) };
    expect([id, await reportIn(excel)]).toEqual([id, toJson(await check(request, catalog))]);
  }
});
