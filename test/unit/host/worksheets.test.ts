import { snapshotOf } from "../../host/engine/model/snapshot";
import { codeOf, excelOver } from "./excelOver";
import type { ExcelOver } from "./excelOver";

/** Does something to the sheets and answers the code it ends in. */
const attempt = ({ Excel }: ExcelOver, act: (sheets: Excel.WorksheetCollection) => void) =>
  codeOf(
    Excel.run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    }),
  );

// Source: Microsoft Learn, WorksheetCollection: sheets in the order of their tabs, very hidden ones too.
test("sheets are listed in tab order with name, visibility and id", async () => {
  const excel = await excelOver();
  excel.workbook.addSheet("底稿").visibility = "VeryHidden";
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/id");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["資產清冊", "Visible"],
      ["底稿", "VeryHidden"],
    ]);
    expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(2);
  });
});

// Source: Microsoft Learn, WorksheetCollection.add, Worksheet.position, activate and delete.
test("a sheet is added, moved, shown and deleted", async () => {
  const { Excel, workbook } = await excelOver();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("檢核摘要");
    sheet.position = 0;
    sheet.activate();
    await context.sync();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["檢核摘要", "資產清冊"]);
    expect(workbook.activeSheet.name).toBe("檢核摘要");
    sheet.delete();
    await context.sync();
  });
  expect([workbook.sheets.length, workbook.activeSheet.name]).toEqual([1, "資產清冊"]);
});

// Sources: Microsoft Learn, error handling table (ItemNotFound, ItemAlreadyExists, InvalidArgument,
// InvalidOperation) and "OrNullObject methods"; office-js #365 for very hidden sheets.
test.each<[string, (sheets: Excel.WorksheetCollection) => void, string]>([
  ["a sheet that is not there", (sheets) => sheets.getItem("沒有").load("name"), "ItemNotFound"],
  ["a name in use, whatever its case", (sheets) => sheets.add("底稿"), "ItemAlreadyExists"],
  ["a name with a slash", (sheets) => sheets.add("3/4"), "InvalidArgument"],
  ["a name of 32 characters", (sheets) => sheets.add("字".repeat(32)), "InvalidArgument"],
  [
    "deleting the last visible sheet",
    (sheets) => sheets.getItem("資產清冊").delete(),
    "InvalidOperation",
  ],
  ["deleting a very hidden sheet", (sheets) => sheets.getItem("底稿").delete(), "InvalidOperation"],
  ["activating a hidden sheet", (sheets) => sheets.getItem("底稿").activate(), "InvalidOperation"],
  [
    "a range beyond the sheet",
    (sheets) => sheets.getItem("資產清冊").getRangeByIndexes(0, 0, 0, 1).load("values"),
    "InvalidArgument",
  ],
  [
    "an address that is none",
    (sheets) => sheets.getItem("資產清冊").getRange("第一格").load("values"),
    "InvalidArgument",
  ],
])("%s is refused and nothing changes", async (_, act, code) => {
  const excel = await excelOver([["x"]]);
  excel.workbook.addSheet("底稿").visibility = "VeryHidden";
  const before = snapshotOf(excel.workbook);
  await expect(attempt(excel, act)).resolves.toBe(code);
  expect(snapshotOf(excel.workbook)).toEqual(before);
});

// Source: Microsoft Learn, "OrNullObject methods": what hangs from a null object is one too.
test("a missing sheet asked for politely is a null object", async () => {
  const { Excel } = await excelOver();
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("沒有");
    const used = missing.getUsedRangeOrNullObject(true);
    await context.sync();
    expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

// Source: Microsoft Learn, WorkbookProtection: the structure cannot be changed while protected.
test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  ["adding", (sheets) => sheets.add("新")],
  ["deleting", (sheets) => sheets.getItem("附表").delete()],
  ["moving", (sheets) => void (sheets.getItem("附表").position = 0)],
])("with a protected structure %s a sheet is AccessDenied", async (_, act) => {
  const excel = await excelOver();
  excel.workbook.addSheet("附表");
  excel.workbook.isStructureProtected = true;
  const before = snapshotOf(excel.workbook);
  await expect(attempt(excel, act)).resolves.toBe("AccessDenied");
  expect(snapshotOf(excel.workbook)).toEqual(before);
});
