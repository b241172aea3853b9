import { snapshotOf } from "../../host/engine/model/snapshot";
import { area, codeOf, excelOver } from "./excelOver";
import type { ExcelOver } from "./excelOver";

const inSheet = ({ Excel }: ExcelOver, act: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("資產清冊"));
    await context.sync();
  });

// Source: Microsoft Support, "Create and format tables": headers are texts and unique in the table.
test("a table gets headers that are texts, not empty and not alike", async () => {
  const excel = await excelOver([
    ["編號", "", "編號"],
    [1, 2, 3],
  ]);
  await inSheet(excel, (sheet) => void (sheet.tables.add("A1:C2", true).name = "tblAssets"));
  expect(excel.sheet.tables).toMatchObject([
    { name: "tblAssets", area: area("A1:C2"), showHeaders: true },
  ]);
  expect([0, 1, 2].map((column) => excel.sheet.cellAt(0, column)?.value)).toEqual([
    "編號",
    "欄2",
    "編號2",
  ]);
});

// Source: Microsoft Learn, TableCollection and Table.getRange: the header row is part of the range.
test("tables are listed with their range", async () => {
  const excel = await excelOver([["編號"], [1]]);
  await inSheet(excel, (sheet) => sheet.tables.add("A1:A2", true));
  await excel.Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("資產清冊");
    tables.load("items/name,items/showHeaders");
    await context.sync();
    const range = tables.items[0]?.getRange().load("rowCount,columnCount");
    await context.sync();
    expect([tables.items[0]?.name, range?.rowCount, range?.columnCount]).toEqual(["表格1", 2, 1]);
  });
});

// Source: Excel refuses overlapping tables (desktop message; code InvalidOperation is our reading).
test("a table over another table or a merged cell is refused", async () => {
  const excel = await excelOver([["編號"], [1]]);
  excel.sheet.merges.push(area("E1:F1"));
  await inSheet(excel, (sheet) => sheet.tables.add("A1:A2", true));
  const overTable = inSheet(excel, (sheet) => sheet.tables.add("A2:B4", true));
  const overMerge = inSheet(excel, (sheet) => sheet.tables.add("D1:E4", true));
  await expect(codeOf(overTable)).resolves.toBe("InvalidOperation");
  await expect(codeOf(overMerge)).resolves.toBe("InvalidOperation");
});

// Sources: Microsoft Learn, ConditionalFormatCollection.add: "at the first/top priority";
// Range.conditionalFormats: those "that intersect the range".
test("a new conditional format stands above the others and is deleted without a trace", async () => {
  const excel = await excelOver([["x"]]);
  const before = snapshotOf(excel.workbook);
  const add = (formula: string) => (sheet: Excel.Worksheet) => {
    const format = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#ffc7ce";
  };
  await inSheet(excel, add('=N("one")=0'));
  await inSheet(excel, add('=N("two")=0'));
  expect(excel.sheet.conditionalFormats).toMatchObject([
    { formula: '=N("two")=0', fill: "#FFC7CE", areas: [area("A1:B9")] },
    { formula: '=N("one")=0' },
  ]);
  await excel.Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("資產清冊").getRange().conditionalFormats;
    formats.load("items/type,items/id,items/custom/rule/formula");
    await context.sync();
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual([
      '=N("two")=0',
      '=N("one")=0',
    ]);
    for (const format of formats.items) format.delete();
    await context.sync();
  });
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

// Source: Excel keeps one validation per cell; a later one takes its cells (our reading).
test("a validation list replaces what covered its cells before", async () => {
  const excel = await excelOver();
  const list = (source: string) => ({ list: { inCellDropDown: true, source } });
  await inSheet(
    excel,
    (sheet) => void (sheet.getRange("A1:A9").dataValidation.rule = list("是,否")),
  );
  await inSheet(excel, (sheet) => {
    const { dataValidation } = sheet.getRange("A3");
    dataValidation.rule = list("高,中,低");
    dataValidation.prompt = { showPrompt: true, title: "等級", message: "請選擇。" };
  });
  expect(excel.sheet.validations).toMatchObject([
    { areas: [area("A1:A2"), area("A4:A9")], rule: list("是,否") },
    { areas: [area("A3")], rule: list("高,中,低"), prompt: { message: "請選擇。" } },
  ]);
});

// Source: Excel's limit of 255 characters for a list written as text (Microsoft Support, data validation).
test("a validation list of more than 255 characters is refused", async () => {
  const excel = await excelOver();
  const source = "甲".repeat(256);
  const write = inSheet(excel, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  await expect(codeOf(write)).resolves.toBe("InvalidArgument");
});

// Source: Microsoft Learn, RangeFormat, WorksheetFreezePanes, PageLayout and HeaderFooter.
test("formats, widths, frozen rows and page set-up are laid down", async () => {
  const excel = await excelOver([["標題"]]);
  await inSheet(excel, (sheet) => {
    const { format } = sheet.getRange("A1:B1");
    format.fill.color = "#1f3864";
    format.font.bold = true;
    format.font.color = "#FFFFFF";
    format.wrapText = true;
    format.columnWidth = 90;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 頁";
  });
  expect(excel.sheet.cellAt(0, 0)?.format).toEqual({
    fill: "#1F3864",
    bold: true,
    fontColor: "#FFFFFF",
    wrap: true,
  });
  expect(excel.sheet.columns.get(1)).toEqual({ size: 90, hidden: false });
  expect(excel.sheet.frozenRows).toBe(1);
  expect(excel.sheet.page).toEqual({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: "$1:$1",
    footer: "&C第 &P 頁",
  });
});

// Source: Microsoft Learn, WorksheetProtection; error table: AccessDenied.
test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["values", (sheet) => void (sheet.getRange("A1").values = [["y"]])],
  ["formulas", (sheet) => void (sheet.getRange("A1").formulas = [["=1"]])],
  ["number formats", (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]])],
  ["fills", (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["widths", (sheet) => void (sheet.getRange("A1").format.columnWidth = 9)],
  ["conditional formats", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  [
    "validations",
    (sheet) => void (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  ],
  ["tables", (sheet) => sheet.tables.add("A1:A2", true)],
])(
  "a protected sheet refuses %s with AccessDenied, stays as it was and can be read",
  async (_, act) => {
    const excel = await excelOver([["x"]]);
    excel.sheet.isProtected = true;
    const before = snapshotOf(excel.workbook);
    await expect(codeOf(inSheet(excel, act))).resolves.toBe("AccessDenied");
    expect(snapshotOf(excel.workbook)).toEqual(before);
    await expect(
      codeOf(inSheet(excel, (sheet) => sheet.protection.load("protected"))),
    ).resolves.toBe("none");
  },
);

// Source: Microsoft Support, "Lock or unlock specific areas of a protected worksheet".
test("a protected sheet takes values in unlocked cells", async () => {
  const excel = await excelOver([["x"]]);
  excel.sheet.isProtected = true;
  excel.sheet.cellFor(0, 0).format.unlocked = true;
  await inSheet(excel, (sheet) => void (sheet.getRange("A1").values = [["y"]]));
  expect(excel.sheet.cellAt(0, 0)?.value).toBe("y");
});
