import { readWorkbook as readXlsx } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import type { Catalog } from "../../src/core/model/catalog";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { toJson } from "../../src/core/report/toJson";
import { asOf } from "../rules/mutations.json";
import { Workbook } from "../host/engine/model/workbook";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { messyWorkbook } from "../support/messyWorkbook";
import { mutatedWorkbooks } from "../support/mutation/mutatedWorkbooks";
import { sampleBytes } from "../support/sampleWorkbook";
import { xlsxOf } from "../support/xlsx/xlsxOf";
import { openInOffice } from "./openInOffice";
import { sheetOfTemplate } from "./templatesFor";

jest.setTimeout(120_000);

const NAME = "表單.xlsx";

/** Each adapter over the same bytes. */
const READERS = {
  memory: (bytes: Uint8Array) =>
    new MemoryWorkbook(readXlsx(bytes, null), sheetOfTemplate).readWorkbook(NAME),
  xlsx: (bytes: Uint8Array) => Promise.resolve(readXlsx(bytes, NAME)),
  office: async (bytes: Uint8Array) => {
    const { host, office } = await openInOffice(bytes);
    const [, table] = host.workbook.sheets[0]?.tables ?? [];
    // the host's library does not tell tables without titles
    if (table?.name === "tbl_2") table.showHeaders = false;
    return office.readWorkbook(NAME);
  },
};

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog();
});

async function reportOf(snapshot: WorkbookSnapshot): Promise<string> {
  return toJson(await check({ snapshots: [snapshot], asOf: fromIso(asOf) }, catalog));
}

test.each(Object.entries(READERS))("%s reads a messy workbook as it stands", async (_, read) => {
  await expect(read(xlsxOf(messyWorkbook))).resolves.toStrictEqual({
    ...messyWorkbook,
    file: NAME,
  });
});

test("the sample is the same snapshot and report for all adapters", async () => {
  const bytes = await sampleBytes();
  const snapshots = [
    await READERS.memory(bytes),
    await READERS.xlsx(bytes),
    await READERS.office(bytes),
  ];
  for (const snapshot of snapshots) expect(snapshot).toStrictEqual(snapshots[0]);
  const reports = await Promise.all(snapshots.map(reportOf));
  expect(new Set(reports).size).toBe(1);
});

test("the sheets every mutation edits are the same snapshot for all adapters", async () => {
  const excel = await openInOffice(new Workbook());
  for (const { id, edited } of await mutatedWorkbooks()) {
    const bytes = xlsxOf(edited);
    await excel.open(bytes);
    const xlsx = await READERS.xlsx(bytes);
    const office = await excel.office.readWorkbook(NAME);
    expect({ id, ...office }).toStrictEqual({ id, ...xlsx });
    expect({ id, ...(await READERS.memory(bytes)) }).toStrictEqual({ id, ...xlsx });
  }
});
