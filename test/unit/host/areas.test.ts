import { areaAddress } from "../../host/engine/model/area";
import { codeOf, excelOver } from "./excelOver";

// Source: Excel API reference, Worksheet.getRanges: "one or more rectangular ranges"; one
// conditional format stands on all of them.
test("several ranges take one conditional format together", async () => {
  const { Excel, sheet } = await excelOver([["甲"], ["乙"]]);
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("資產清冊").getRanges("A1,C2:C3");
    cells.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
  });
  expect(sheet.conditionalFormats.map(({ areas }) => areas.map(areaAddress))).toEqual([
    ["A1", "C2:C3"],
  ]);
});

// Source: Excel API reference, Range.merge; merging keeps the top left value only.
test("merging keeps the top left value, and is refused within a table", async () => {
  const excel = await excelOver([
    ["甲", "乙"],
    ["丙", "丁"],
  ]);
  const merge = (address: string, withTable: boolean) =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("資產清冊");
      if (withTable) sheet.tables.add("A2:B3", true);
      sheet.getRange(address).merge();
      await context.sync();
    });
  await merge("A1:B1", false);
  expect(excel.sheet.merges.map(areaAddress)).toEqual(["A1:B1"]);
  expect([0, 1].map((column) => excel.sheet.cellAt(0, column)?.value)).toEqual(["甲", ""]);
  await expect(codeOf(merge("A2:B2", true))).resolves.toBe("InvalidOperation");
});

// Source: Excel API reference, Range.columnHidden.
test("a hidden column keeps its width", async () => {
  const { Excel, sheet } = await excelOver();
  sheet.columns.set(1, { size: 80, hidden: false });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("B:B").columnHidden = true;
    await context.sync();
  });
  expect(sheet.columns.get(1)).toEqual({ size: 80, hidden: true });
});
