import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { snapshotOf } from "../../host/engine/model/snapshot";
import { Workbook } from "../../host/engine/model/workbook";
import { writeWorkbook } from "../../host/files/writeWorkbook";
import { XlsxFile } from "../../host/files/xlsxFile";
import { area, codeOf, excelOver } from "./excelOver";

jest.setTimeout(30_000);

/** One of everything the model knows and a file can hold. */
function richWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("3-02-01 資產");
  Object.assign(sheet.cellFor(0, 0), {
    value: "編號",
    format: { fill: "#1F3864", bold: true, wrap: true },
  });
  sheet.cellFor(0, 1).value = "到期日";
  Object.assign(sheet.cellFor(1, 1), { value: 46348, numberFormat: "[$-404]e/mm/dd" });
  Object.assign(sheet.cellFor(1, 0), { value: 3, formula: "=1+2" });
  Object.assign(sheet.cellFor(5, 0), { value: { error: "#N/A" }, formula: "=NA()" });
  sheet.cellFor(6, 0).value = true;
  sheet.merges.push(area("D1:E2"));
  sheet.rows.set(5, { size: null, hidden: true });
  sheet.columns.set(0, { size: 57, hidden: false });
  sheet.columns.set(2, { size: 60, hidden: true });
  sheet.names.push({ name: "_LBBU_FORM", formula: '="LBBU-ISMS-3-02-01"', visible: false });
  sheet.tables.push({
    id: workbook.nextId(),
    name: "tblAssets",
    area: area("A1:B2"),
    showHeaders: true,
    style: "TableStyleMedium2",
  });
  const blank = { prompt: null, errorAlert: null, ignoreBlanks: true };
  sheet.validations.push({
    ...blank,
    areas: [area("C2:C9")],
    rule: { list: { inCellDropDown: true, source: "是,否" } },
  });
  const formula = '=AND(N("LBBU:gap")=0,$A2="SW-005")';
  sheet.conditionalFormats.push({
    id: workbook.nextId(),
    type: "Custom",
    areas: [area("A2:B2")],
    formula,
    fill: "#FFC7CE",
    fontColor: null,
    stopIfTrue: false,
    foreign: null,
  });
  sheet.frozenRows = 1;
  sheet.page = { orientation: "Landscape", titleRows: "$1:$1", footer: "&C第 &P 頁" };
  workbook.addSheet("底稿").visibility = "VeryHidden";
  workbook.names.push({ name: "清單", formula: "='3-02-01 資產'!$A$1:$B$2", visible: true });
  workbook.customXmlParts.push({
    id: workbook.nextId(),
    xml: '<seal xmlns="urn:lbbu:seal">封</seal>',
  });
  return workbook;
}

test("what is written is read back: cells, formats, names, tables, validations, flags, parts", async () => {
  const { workbook } = await XlsxFile.open(await writeWorkbook(richWorkbook()));
  const [sheet, hidden] = workbook.sheets;
  const cell = (row: number, column: number) => sheet?.cellAt(row, column);
  expect(cell(1, 1)).toMatchObject({ value: 46348, numberFormat: "[$-404]e/mm/dd", formula: null });
  expect(cell(1, 0)).toMatchObject({ value: 3, formula: "=1+2" });
  expect(cell(5, 0)).toMatchObject({ value: { error: "#N/A" }, formula: "=NA()" });
  expect(cell(6, 0)?.value).toBe(true);
  expect(cell(0, 0)?.format).toMatchObject({ fill: "#1F3864", bold: true, wrap: true });
  const rich = richWorkbook();
  const [written] = rich.sheets;
  expect(sheet?.merges).toEqual(written?.merges);
  expect(sheet?.rows.get(5)?.hidden).toBe(true);
  expect([sheet?.columns.get(0), sheet?.columns.get(2)?.hidden]).toEqual([
    { size: 57, hidden: false },
    true,
  ]);
  expect(sheet?.names).toEqual(written?.names);
  expect(sheet?.tables).toMatchObject([{ name: "tblAssets", area: area("A1:B2") }]);
  expect(sheet?.validations).toMatchObject([
    { areas: [area("C2:C9")], rule: { list: { source: "是,否" } } },
  ]);
  expect(sheet?.conditionalFormats).toMatchObject([
    { type: "Custom", formula: '=AND(N("LBBU:gap")=0,$A2="SW-005")', fill: "#FFC7CE" },
  ]);
  expect([sheet?.frozenRows, sheet?.page]).toEqual([1, written?.page]);
  expect(hidden?.visibility).toBe("VeryHidden");
  expect(workbook.names).toEqual(rich.names);
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(
    rich.customXmlParts.map(({ xml }) => xml),
  );
});

test("a file saved and opened twice says the same", async () => {
  const first = await XlsxFile.open(await writeWorkbook(richWorkbook()));
  const second = await XlsxFile.open(await writeWorkbook(first.workbook));
  expect(snapshotOf(second.workbook)).toEqual(snapshotOf(first.workbook));
});

test("an unchanged workbook is saved byte for byte", async () => {
  const bytes = await writeWorkbook(richWorkbook());
  const file = await XlsxFile.open(bytes);
  await expect(file.save()).resolves.toBe(bytes);
});

test("a file with parts that are not modelled is saved unchanged or not at all", async () => {
  const parts = unzipSync(await writeWorkbook(richWorkbook()));
  parts["xl/media/image1.png"] = strToU8("picture");
  const bytes = zipSync(parts);
  const file = await XlsxFile.open(bytes);
  await expect(file.save()).resolves.toBe(bytes);
  const cell = file.workbook.sheets[0]?.cellFor(9, 9);
  if (cell) cell.value = "變更";
  await expect(file.save()).rejects.toThrow("xl/media/image1.png");
});

test("what a file cannot hold is refused", async () => {
  const workbook = richWorkbook();
  workbook.settings.set("lbbu.version", "1.0");
  workbook.sheets[0]?.customProperties.set("form", "3-02-01");
  await expect(writeWorkbook(workbook)).rejects.toThrow("增益集設定、工作表自訂屬性");
});

test("the 1904 system is known from the file, and serials are those of the file", async () => {
  const book = utils.book_new();
  book.Workbook = { WBProps: { date1904: true } };
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "日期");
  const { workbook } = await XlsxFile.open(
    new Uint8Array(write(book, { type: "array" }) as ArrayBuffer),
  );
  expect([workbook.is1904, workbook.sheets[0]?.cellAt(0, 0)?.value]).toEqual([true, 1]);
});

const insert = async (bytes: Uint8Array, sheetNamesToInsert: string[] = []) => {
  const excel = await excelOver([["x"]]);
  const base64 = Buffer.from(bytes).toString("base64");
  const call = excel.Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, {
      sheetNamesToInsert,
      positionType: "End",
    });
    await context.sync();
    return ids.value;
  });
  return { excel, call };
};

test("sheets of another file are inserted with their formats, tables, names and validations", async () => {
  const { excel, call } = await insert(await writeWorkbook(richWorkbook()));
  const ids = await call;
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
    "資產清冊",
    "3-02-01 資產",
    "底稿",
  ]);
  expect(ids).toEqual(excel.workbook.sheets.slice(1).map(({ id }) => id));
  expect(excel.workbook.sheets[1]).toMatchObject({
    frozenRows: 1,
    names: [{ name: "_LBBU_FORM", visible: false }],
    tables: [{ name: "tblAssets" }],
  });
  expect(excel.workbook.names).toMatchObject([{ name: "清單" }]);
});

// Source: platform.md §4 ("duplicates get (2)").
test("a sheet whose name is taken becomes (2), and its table gets a name of its own", async () => {
  const bytes = await writeWorkbook(richWorkbook());
  const { excel, call } = await insert(bytes, ["3-02-01 資產"]);
  await call;
  const again = Buffer.from(bytes).toString("base64");
  await excel.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(again, {
      sheetNamesToInsert: ["3-02-01 資產"],
      positionType: "End",
    });
    await context.sync();
  });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
    "資產清冊",
    "3-02-01 資產",
    "3-02-01 資產 (2)",
  ]);
  expect(excel.workbook.sheets[2]?.tables).toMatchObject([{ name: "tblAssets_1" }]);
});

// Source: Microsoft Learn, insertWorksheetsFromBase64: not on the web with charts, comments, PivotTables, slicers.
test("a source with a comment is refused as UnsupportedFeature and nothing is inserted", async () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([["x"]]);
  const { A1 } = sheet as { A1: { c?: unknown[] } };
  A1.c = [{ a: "某人", t: "註解" }];
  utils.book_append_sheet(book, sheet, "有註解");
  const { excel, call } = await insert(
    new Uint8Array(write(book, { type: "array" }) as ArrayBuffer),
  );
  const before = snapshotOf(excel.workbook);
  await expect(codeOf(call)).resolves.toBe("UnsupportedFeature");
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

test("what is no workbook, or a sheet that is not in it, is InvalidArgument", async () => {
  const noFile = await insert(strToU8("no workbook"));
  await expect(codeOf(noFile.call)).resolves.toBe("InvalidArgument");
  const noSheet = await insert(await writeWorkbook(richWorkbook()), ["沒有"]);
  await expect(codeOf(noSheet.call)).resolves.toBe("InvalidArgument");
});

test("the host page's own files name no script from elsewhere", () => {
  const html = readFileSync(path.join(__dirname, "../../host/page/index.html"), "utf8");
  expect(html).not.toMatch(/https?:/);
});
