import { readSheet, refusalOf, valuesByRow } from "../../../support/xlsx/readingOfXlsx";
import { sheetPart, workbookFile, type WorkbookXml } from "../../../support/xlsx/workbookFile";
import type { RawValue } from "../../../../src/core/model/snapshot";

const row = (cells: string) => `<row r="1">${cells}</row>`;

describe("what a cell holds", () => {
  const xml = (cell: string): WorkbookXml => ({
    rows: row(cell),
    strings: [
      "<t>第一</t>",
      "<r><rPr><b/></rPr><t>資</t></r><r><t xml:space='preserve'> 產</t></r>",
      "<t>台北</t><rPh sb='0' eb='2'><t>タイペイ</t></rPh><phoneticPr fontId='1'/>",
      "<t>一_x000D_二_x005F_x000D_三</t>",
      "<t/>",
      "<t><![CDATA[<甲>]]>&amp;乙</t>",
    ],
  });

  test.each<[string, string, RawValue]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a number with an exponent", '<c r="A1" t="n"><v>-1.2E-3</v></c>', -0.0012],
    ["a number with white space around it", '<c r="A1"><v>\n 7 </v></c>', 7],
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', "第一"],
    ["a shared string of several runs", '<c r="A1" t="s"><v>1</v></c>', "資 產"],
    ["a shared string without its reading", '<c r="A1" t="s"><v>2</v></c>', "台北"],
    [
      "an escaped line end, and an escaped escape",
      '<c r="A1" t="s"><v>3</v></c>',
      "一\r二_x000D_三",
    ],
    ["CDATA and entities in a string", '<c r="A1" t="s"><v>5</v></c>', "<甲>&乙"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t> 行內 </t></is></c>', " 行內 "],
    [
      "an inline string of several runs",
      '<c r="A1" t="inlineStr"><is><r><t>行</t></r><r><t>內</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      "行內",
    ],
    [
      "the result of a formula that is a text",
      '<c r="A1" t="str"><f>B1</f><v>高_x000A_低</v></c>',
      "高\n低",
    ],
    ["the result of a formula that is an empty text", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>false</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
  ])("%s", (_, cell, value) => {
    expect(valuesByRow(readSheet(xml(cell)))).toEqual({ 1: [value] });
  });

  test.each<[string, string]>([
    ["a cell with only a style", '<c r="A1" s="0"/>'],
    ["an empty value", '<c r="A1"><v></v></c>'],
    ["an empty shared string", '<c r="A1" t="s"><v>4</v></c>'],
    ["an empty inline string", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["a text without one", '<c r="A1" t="str"><v></v></c>'],
    ["a shared string without number", '<c r="A1" t="s"/>'],
  ])("%s is nothing, and its row is left out", (_, cell) => {
    expect(readSheet(xml(cell)).rows).toEqual([]);
  });

  test("a formula without a result holds nothing, yet its row is there", () => {
    const sheet = readSheet(xml('<c r="C1" t="str"><f>B1</f></c>'));
    expect(sheet.rows).toEqual([{ row: 1, values: [], formats: [] }]);
    expect(sheet.formulas.has("C1")).toBe(true);
  });

  test.each<[string, string, Record<string, unknown>]>([
    [
      "a number that is none",
      '<c r="B1"><v>12abc</v></c>',
      { code: "cell-value", cell: "B1", text: "12abc" },
    ],
    ["a hexadecimal number", '<c r="B1"><v>0x10</v></c>', { code: "cell-value", text: "0x10" }],
    ["infinity", '<c r="B1"><v>1E999</v></c>', { code: "cell-value", text: "1E999" }],
    ["a boolean that is none", '<c r="B1" t="b"><v>yes</v></c>', { code: "cell-value", type: "b" }],
    ["an error without a name", '<c r="B1" t="e"><v/></c>', { code: "cell-value", type: "e" }],
    [
      "a date that does not exist",
      '<c r="B1" t="d"><v>2026-02-30</v></c>',
      { code: "cell-value", type: "d" },
    ],
    [
      "a string number out of range",
      '<c r="B1" t="s"><v>6</v></c>',
      { code: "string-index", cell: "B1", text: "6" },
    ],
    ["a negative string number", '<c r="B1" t="s"><v>-1</v></c>', { code: "string-index" }],
    [
      "a string number that is a name",
      '<c r="B1" t="s"><v>length</v></c>',
      { code: "string-index" },
    ],
    ["an empty string number", '<c r="B1" t="s"><v></v></c>', { code: "string-index" }],
    [
      "an unknown type",
      '<c r="B1" t="x"><v>1</v></c>',
      { code: "cell-type", cell: "B1", type: "x" },
    ],
    ["an inline string in v", '<c r="B1" t="inlineStr"><v>x</v></c>', { code: "cell-type" }],
    [
      "an inline string without saying so",
      '<c r="B1"><is><t>x</t></is></c>',
      { code: "cell-type" },
    ],
    ["two values", '<c r="B1"><v>1</v><v>2</v></c>', { code: "cell-two-values", cell: "B1" }],
    [
      "two inline strings",
      '<c r="B1" t="inlineStr"><is><t>1</t></is><is><t>2</t></is></c>',
      { code: "cell-two-values" },
    ],
    ["two formulas", '<c r="B1"><f>A1</f><f>A2</f></c>', { code: "cell-two-values" }],
    [
      "a style that is not there",
      '<c r="B1" s="9"><v>1</v></c>',
      { code: "style-index", cell: "B1", style: "9" },
    ],
  ])("%s is refused", (_, cell, refusal) => {
    expect(refusalOf(workbookFile(xml(cell)))).toMatchObject({ sheet: "資產", ...refusal });
  });
});

describe("where cells stand", () => {
  test.each<[string, string, Record<number, readonly RawValue[]>]>([
    [
      "rows and cells without references follow one another",
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
      { 1: [1, 2], 4: [null, null, 3, 4], 5: [5] },
    ],
    [
      "rows and cells out of order are put in order",
      '<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="A1"><v>11</v></c></row>',
      { 1: [11], 3: [31, 32] },
    ],
    [
      "a row that is there twice is one row",
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"/></row><row r="2"/><row r="1"><c r="C1"><v>3</v></c></row>',
      { 1: [1, null, 3] },
    ],
    [
      "blank cells at the end are left out",
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="D1"><v/></c></row>',
      { 1: [1] },
    ],
  ])("%s", (_, rows, values) => {
    expect(valuesByRow(readSheet({ rows }))).toEqual(values);
  });

  test("a stray cell in the last row costs one row", () => {
    const rows = `${row('<c r="A1"><v>1</v></c>')}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
    const sheet = readSheet({ rows, beforeData: '<dimension ref="A1:XFD1048576"/>' });
    expect(sheet.rows.map((each) => each.row)).toEqual([1, 1_048_576]);
    expect(sheet.rows[1]?.values).toHaveLength(16_384);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ["a row beyond the last", '<row r="1048577"/>', { code: "row-number", row: "1048577" }],
    ["row 0", '<row r="0"/>', { code: "row-number", row: "0" }],
    ["a negative row", '<row r="-1"/>', { code: "row-number" }],
    ["half a row", '<row r="1.5"/>', { code: "row-number" }],
    [
      "a column beyond the last",
      row('<c r="XFE1"/>'),
      { code: "cell-reference", row: 1, reference: "XFE1" },
    ],
    [
      "a cell after the last column",
      row('<c r="XFD1"/><c/>'),
      { code: "cell-reference", reference: "XFE1" },
    ],
    ["a cell of another row", row('<c r="A2"/>'), { code: "cell-reference", reference: "A2" }],
    ["small letters", row('<c r="a1"/>'), { code: "cell-reference" }],
    ["an absolute address", row('<c r="$A$1"/>'), { code: "cell-reference" }],
    ["a leading zero", row('<c r="A01"/>'), { code: "cell-reference" }],
    ["no letters", row('<c r="1"/>'), { code: "cell-reference" }],
    ["a very long address", row(`<c r="${"A".repeat(5000)}1"/>`), { code: "cell-reference" }],
    [
      "a cell twice in a row",
      row('<c r="B1"/><c r="A1"/><c r="B1"><v>1</v></c>'),
      { code: "cell-duplicate", cell: "B1" },
    ],
    [
      "a cell twice in a row that is there twice",
      `${row('<c r="B1"><v>1</v></c>')}${row('<c r="B1"><v>1</v></c>')}`,
      { code: "cell-duplicate", cell: "B1" },
    ],
  ])("%s is refused", (_, rows, refusal) => {
    expect(refusalOf(workbookFile({ rows }))).toMatchObject({ sheet: "資產", ...refusal });
  });

  describe("cells are counted", () => {
    const limits = { cells: 100 };
    const cells = (count: number) => "<c><v>1</v></c>".repeat(count);

    test.each<[string, string, string]>([
      ["those that hold something", `<row>${cells(101)}</row>`, ""],
      ["those that hold nothing", `<row>${"<c/>".repeat(101)}</row>`, ""],
      ["the gap before a far one", '<row r="1"><c r="CX1"><v>1</v></c></row>', ""],
      ["merged ranges", "", `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(101)}</mergeCells>`],
      [
        "those an array formula fills",
        '<row r="1"><c r="A1"><f t="array" ref="A1:CZ1">B9</f><v>1</v></c></row>',
        "",
      ],
    ])("%s", (_, rows, afterData) => {
      expect(refusalOf(workbookFile({ rows, afterData }), { limits })).toEqual({
        code: "too-many-cells",
        sheet: "資產",
        limit: 100,
      });
    });

    test("over all sheets together", () => {
      const bytes = workbookFile({
        rows: `<row>${cells(60)}</row>`,
        sheets: '<sheet name="二" r:id="rId9"/>',
        relationships: [["rId9", "worksheet", "worksheets/sheet2.xml"]],
        parts: { "xl/worksheets/sheet2.xml": sheetPart(`<row>${cells(60)}</row>`) },
      });
      expect(refusalOf(bytes, { limits })).toMatchObject({ code: "too-many-cells", sheet: "二" });
    });

    test("far cells without content cost nothing beyond themselves", () => {
      const rows = Array.from({ length: 50 }, (_, index) => `<row><c r="XFD${index + 1}"/></row>`);
      expect(readSheet({ rows: rows.join("") }).rows).toEqual([]);
    });
  });
});
