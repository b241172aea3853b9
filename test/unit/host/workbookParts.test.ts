import { codeOf, excelOver } from "./excelOver";

// Source: Microsoft Learn, Worksheet.names: "names scoped to the worksheet"; NamedItem.visible.
test("a name of a sheet is added, hidden and found again", async () => {
  const { Excel, sheet } = await excelOver();
  await Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem("資產清冊");
    names.add("_LBBU_FORM", '="LBBU-ISMS-3-02-01"').visible = false;
    const found = names.getItemOrNullObject("_lbbu_form").load("formula");
    const none = names.getItemOrNullObject("沒有");
    await context.sync();
    expect([found.formula, none.isNullObject]).toEqual(['="LBBU-ISMS-3-02-01"', true]);
  });
  expect(sheet.names).toEqual([
    { name: "_LBBU_FORM", formula: '="LBBU-ISMS-3-02-01"', visible: false },
  ]);
});

// Source: Microsoft Support, "Names in formulas": a name must not look like a cell.
test.each(["A1", "R1C1", "有 空白", ""])("the name %p is refused", async (name) => {
  const { Excel } = await excelOver();
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("資產清冊").names.add(name, "=1");
    await context.sync();
  });
  await expect(codeOf(add)).resolves.toBe("InvalidArgument");
});

// Source: Microsoft Learn, CustomXmlPartCollection, getByNamespace and CustomXmlPart.setXml.
test("custom XML parts are added, found by namespace, rewritten and deleted", async () => {
  const { Excel, workbook } = await excelOver();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<seal xmlns="urn:lbbu:seal">一</seal>');
    await context.sync();
    const found = parts.getByNamespace("urn:lbbu:seal").getOnlyItemOrNullObject();
    const xml = found.getXml();
    const none = parts.getByNamespace("urn:other").getOnlyItemOrNullObject();
    await context.sync();
    expect([found.isNullObject, xml.value, none.isNullObject]).toEqual([
      false,
      '<seal xmlns="urn:lbbu:seal">一</seal>',
      true,
    ]);
    found.setXml('<seal xmlns="urn:lbbu:seal">二</seal>');
    await context.sync();
    expect(workbook.customXmlParts[0]?.xml).toContain("二");
    found.delete();
    await context.sync();
  });
  expect(workbook.customXmlParts).toEqual([]);
});

// Source: Microsoft Learn, CustomXmlPartScopedCollection.getOnlyItemOrNullObject.
test("two parts of one namespace are no only item", async () => {
  const { Excel } = await excelOver();
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add('<a xmlns="urn:x"/>');
    parts.add('<a xmlns="urn:x"/>');
    const only = parts.getByNamespace("urn:x").getOnlyItemOrNullObject();
    await context.sync();
    expect(only.isNullObject).toBe(true);
  });
});

// Source: Microsoft Learn, SettingCollection and WorksheetCustomPropertyCollection: keys regardless of case.
test("settings and custom properties of a sheet are kept", async () => {
  const { Excel, workbook, sheet } = await excelOver();
  await Excel.run(async (context) => {
    const home = context.workbook.worksheets.getItem("資產清冊");
    home.customProperties.add("lbbu.form", "3-02-01");
    context.workbook.settings.add("lbbu.version", "1.0");
    const setting = context.workbook.settings.getItemOrNullObject("lbbu.version").load("value");
    const missing = context.workbook.settings.getItemOrNullObject("沒有");
    const property = home.customProperties.getItemOrNullObject("LBBU.form").load("value");
    await context.sync();
    expect([setting.value, missing.isNullObject, property.value]).toEqual(["1.0", true, "3-02-01"]);
  });
  expect([...workbook.settings]).toEqual([["lbbu.version", "1.0"]]);
  expect([...sheet.customProperties]).toEqual([["lbbu.form", "3-02-01"]]);
});

// Source: Microsoft Support, "Date systems in Excel": the systems are 1,462 days apart.
test.each([
  [false, 1463],
  [true, 1],
])("in a workbook whose 1904 system is %p, DATE(1904,1,2) is %p", async (is1904, serial) => {
  const { Excel, workbook } = await excelOver();
  workbook.is1904 = is1904;
  await Excel.run(async (context) => {
    const date = context.workbook.functions.date(1904, 1, 2);
    date.load("value");
    await context.sync();
    expect(date.value).toBe(serial);
  });
});
