import { readWorkbook as readXlsx } from "../../src/adapters/xlsx/readWorkbook";
import { snapshotOf } from "../host/engine/model/snapshot";
import { Workbook } from "../host/engine/model/workbook";
import { XlsxFile } from "../host/files/xlsxFile";
import { sampleBytes } from "../support/sampleWorkbook";
import { openInOffice } from "./openInOffice";
import { savedParts } from "./savedParts";
import { smallWorkbook } from "./smallWorkbook";

jest.setTimeout(120_000);

function largeWorkbook(rows: number, columns: number): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("大表");
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = sheet.cellFor(row, column);
      cell.value = column % 5 === 0 ? row + column : `第 ${row + 1} 列資料內容，欄位 ${column + 1}`;
      if (column % 10 === 0) cell.numberFormat = "[$-404]e/mm/dd";
    }
  }
  return workbook;
}

test("20,000 rows of 25 columns are read within 5 MB, in two batches a block", async () => {
  const { host, office } = await openInOffice(largeWorkbook(20_000, 25));
  const { sheets } = await office.readWorkbook(null);
  expect(sheets[0]?.rows).toHaveLength(20_000);
  expect(sheets[0]?.rows.at(-1)?.values.at(-1)).toBe("第 20000 列資料內容，欄位 25");
  const largest = Math.max(...host.exchanges.map(({ responseBytes }) => responseBytes));
  expect(largest).toBeLessThan(5 * 2 ** 20);
  const blocks = (20_000 * 25) / 50_000;
  expect(host.exchanges.length).toBeLessThanOrEqual(2 * blocks + 3);
});

test("round trips do not grow with the number of small sheets", async () => {
  const trips = async (sheets: number): Promise<number> => {
    const workbook = new Workbook();
    for (let n = 0; n < sheets; n++) workbook.addSheet(`表${n}`).cellFor(0, 0).value = n;
    const { host, office } = await openInOffice(workbook);
    await office.readWorkbook(null);
    return host.exchanges.length;
  };
  expect(await trips(100)).toBe(await trips(2));
});

test("what is too large for one answer is read in halves, of rows and then of columns", async () => {
  const workbook = largeWorkbook(5, 120);
  const { host, office } = await openInOffice(workbook);
  const whole = await office.readWorkbook(null);
  host.faults.payloadLimit = 4_000;
  await expect(office.readWorkbook(null)).resolves.toStrictEqual(whole);
});

test("a cell that is too large by itself ends the reading with a reason", async () => {
  const workbook = new Workbook();
  workbook.addSheet("表").cellFor(0, 0).value = "長".repeat(2_000);
  const { host, office } = await openInOffice(workbook);
  host.faults.payloadLimit = 2_000;
  await expect(office.readWorkbook(null)).rejects.toMatchObject({ code: "excel-too-large" });
});

test("a sheet whose last cell is far away is refused before it is read", async () => {
  const workbook = new Workbook();
  workbook.addSheet("表").cellFor(1_048_575, 16_383).value = "遠";
  const { office } = await openInOffice(workbook);
  await expect(office.readWorkbook(null)).rejects.toMatchObject({
    code: "too-many-cells",
    details: { sheet: "表" },
  });
});

test("a protected sheet is read", async () => {
  const workbook = smallWorkbook();
  const { office } = await openInOffice(workbook);
  const before = await office.readWorkbook(null);
  for (const sheet of workbook.sheets) sheet.isProtected = true;
  await expect(office.readWorkbook(null)).resolves.toStrictEqual(before);
});

test("a sheet that is deleted while it is read makes the reading start again", async () => {
  const { host, office } = await openInOffice(smallWorkbook());
  host.onChange(() => {
    if (host.exchanges.length !== 3) return;
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== "人員");
  });
  const { sheets } = await office.readWorkbook(null);
  expect(sheets.map(({ name }) => name)).toEqual(["資產", "欄位對應", "檢核紀錄"]);
});

test("cancelling ends the reading at once, also while a person is in a cell", async () => {
  const { host, office } = await openInOffice(smallWorkbook());
  host.faults.editing = "cell";
  const cancel = new AbortController();
  const reading = office.readWorkbook(null, undefined, cancel.signal);
  setTimeout(() => cancel.abort(), 5);
  await expect(reading).rejects.toMatchObject({ code: "excel-cancelled" });
  host.endEditing();
});

test("reading changes nothing, neither the workbook nor the file", async () => {
  const bytes = await sampleBytes();
  const file = await XlsxFile.open(bytes);
  const before = snapshotOf(file.workbook);
  const parts = await savedParts(file.workbook);
  const { office } = await openInOffice(file.workbook);
  await office.readWorkbook(null);
  await office.readSheet(file.workbook.activeSheet.name);
  await office.hasFlags();
  await office.goTo(file.workbook.activeSheet.name, "B2");
  expect(snapshotOf(file.workbook)).toEqual(before);
  expect(await savedParts(file.workbook)).toEqual(parts);
  await expect(file.save()).resolves.toBe(bytes);
});

test("one sheet is read as it stands in the workbook, and null where it is not there", async () => {
  const bytes = await sampleBytes();
  const [sheet] = readXlsx(bytes, null).sheets.slice(5);
  const { office } = await openInOffice(bytes);
  await expect(office.readSheet(sheet?.name ?? "")).resolves.toStrictEqual(sheet);
  await expect(office.readSheet("無此表")).resolves.toBeNull();
});

test("going to a sheet that was renamed since it was read says what it is called now", async () => {
  const { host, office } = await openInOffice(smallWorkbook());
  await office.readWorkbook(null);
  const [sheet] = host.workbook.sheets;
  if (sheet) sheet.name = "資產清冊";
  await expect(office.goTo("資產", "A2")).rejects.toMatchObject({
    code: "excel-sheet-renamed",
    details: { sheet: "資產", now: "資產清冊" },
  });
});
