import { area, codeOf, excelOver } from "./excelOver";

const ROWS = [
  ["資產編號", "等級"],
  ["AS-001", 3],
];

// Source: Microsoft Learn, Worksheet.getUsedRangeOrNullObject and Range: "General" where no format is set.
test("the used range holds values, formulas and formats, and null stands for an empty sheet", async () => {
  const { Excel, workbook } = await excelOver(ROWS);
  workbook.addSheet("空白");
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const used = worksheets.getItem("資產清冊").getUsedRangeOrNullObject(true);
    const none = worksheets.getItem("空白").getUsedRangeOrNullObject(true);
    used.load("values,formulas,numberFormat,rowCount,columnCount,rowIndex,columnIndex");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(used.toJSON()).toMatchObject({
      values: ROWS,
      formulas: ROWS,
      numberFormat: [
        ["General", "General"],
        ["General", "General"],
      ],
      rowCount: 2,
      columnCount: 2,
      rowIndex: 0,
      columnIndex: 0,
    });
  });
});

// Source: Microsoft Learn, getUsedRangeOrNullObject(valuesOnly): "only cells with values as used".
test("formats alone do not count as used when only values are asked for", async () => {
  const { Excel, sheet } = await excelOver(ROWS);
  sheet.cellFor(99, 9).format.fill = "#FF0000";
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("資產清冊").getUsedRangeOrNullObject(true);
    range.load("rowCount,columnCount");
    await context.sync();
    expect([range.rowCount, range.columnCount]).toEqual([2, 2]);
  });
});

// Source: Microsoft Learn, Range.values: "the array must have the same dimensions as the range".
test("values of another shape are refused with InvalidArgument and change nothing", async () => {
  const { Excel, sheet } = await excelOver(ROWS);
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1:B2").values = [["x"]];
    await context.sync();
  });
  await expect(codeOf(write)).resolves.toBe("InvalidArgument");
  expect(sheet.cellAt(0, 0)?.value).toBe("資產編號");
});

// Source: Microsoft Learn, Range.values: null leaves a cell, a single value fills the range.
test("null leaves a cell as it is, and one value fills the range", async () => {
  const { Excel, sheet } = await excelOver(ROWS);
  await Excel.run(async (context) => {
    const home = context.workbook.worksheets.getItem("資產清冊");
    home.getRange("A1:B1").values = [[null, "等第"]];
    (home.getRange("D1:D2") as unknown as { values: string }).values = "同";
    await context.sync();
  });
  const read = (row: number, column: number) => sheet.cellAt(row, column)?.value;
  expect([read(0, 0), read(0, 1), read(0, 3), read(1, 3)]).toEqual([
    "資產編號",
    "等第",
    "同",
    "同",
  ]);
});

// Source: Excel treats what the API writes as if typed (Microsoft Learn, Range.values remarks).
test.each<[string, string, unknown, string]>([
  ["2026/11/22", "General", 46348, "yyyy/m/d"],
  ["12", "General", 12, "General"],
  ["50%", "General", 0.5, "0%"],
  ["TRUE", "General", true, "General"],
  ["'012", "General", "012", "General"],
  ["2026/11/22", "@", "2026/11/22", "@"],
  ["=A1", "@", "=A1", "@"],
  ["2026/13/40", "General", "2026/13/40", "General"],
])("writing %s to a %s cell stores %p as %s", async (input, format, value, shown) => {
  const { Excel, sheet } = await excelOver();
  sheet.cellFor(0, 0).numberFormat = format;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1").values = [[input]];
    await context.sync();
  });
  expect(sheet.cellAt(0, 0)).toMatchObject({ value, numberFormat: shown });
});

// Source: office-js-docs-pr PR #5821 (2026): over-large reads come back as null, without an error.
test("the values of a whole sheet are null", async () => {
  const { Excel } = await excelOver(ROWS);
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem("資產清冊").getRange();
    all.load("values");
    await context.sync();
    expect(all.values).toBeNull();
  });
});

// Source: Microsoft Learn, Range.getRowProperties and getColumnProperties.
test("hidden rows and columns are told one by one", async () => {
  const { Excel, sheet } = await excelOver(ROWS);
  sheet.rows.set(1, { size: null, hidden: true });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("資產清冊").getRange("A1:B2");
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
    expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: false }]);
  });
});

// Source: Microsoft Learn, Range.getMergedAreasOrNullObject.
test("merged areas are listed whole, and are a null object where there are none", async () => {
  const { Excel, sheet } = await excelOver(ROWS);
  sheet.merges.push(area("A1:C1"));
  await Excel.run(async (context) => {
    const home = context.workbook.worksheets.getItem("資產清冊");
    const merged = home.getRange("A1:B2").getMergedAreasOrNullObject();
    const none = home.getRange("A5:B9").getMergedAreasOrNullObject();
    merged.load("areas/items/columnCount,areas/items/rowCount");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(merged.areas.items.map((one) => [one.rowCount, one.columnCount])).toEqual([[1, 3]]);
  });
});

// Source: Microsoft Learn, trackedObjects and untrack().
test("a range that is kept can be used again in a later batch", async () => {
  const { Excel, sheet } = await excelOver(ROWS);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("資產清冊").getRange("A2");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [["AS-002"]];
    await context.sync();
    range.untrack();
    await context.sync();
  });
  expect(sheet.cellAt(1, 0)?.value).toBe("AS-002");
});

// Source: Microsoft Learn, Range.select; office-js #5118 on selecting across sheets.
test("selecting brings the sheet to the front", async () => {
  const { Excel, workbook } = await excelOver(ROWS);
  const other = workbook.addSheet("附表");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("附表").getRange("B3").select();
    await context.sync();
  });
  expect(workbook.selection).toEqual({ sheet: other, area: area("B3") });
});

test("a member that is not emulated answers a loud ApiNotFound and is noted", async () => {
  const { Excel, host } = await excelOver(ROWS);
  const clear = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").getRange("A1").clear();
    await context.sync();
  });
  await expect(clear).rejects.toMatchObject({ code: "ApiNotFound" });
  expect([...host.missing]).toEqual(["Range.Clear (call)"]);
});
