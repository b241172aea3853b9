import { externalBook } from "../../../../src/core/cells/externalBook";
import { readWorkbook } from "../../../../src/adapters/xlsx/readWorkbook";
import { readSheet, refusalOf } from "../../../support/xlsx/readingOfXlsx";
import {
  OFFICE_NS,
  relationshipsPart,
  sheetPart,
  SPREADSHEET_NS,
  workbookFile,
  type WorkbookXml,
} from "../../../support/xlsx/workbookFile";

/** A value in the bottom right cell of the sheet. */
const LAST_CELL = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';

describe("how a sheet lies in the workbook", () => {
  test("sheets are in tab order with their visibility", () => {
    const states = ["", 'state="hidden"', 'state="veryHidden"', 'state="visible"'];
    const xml: WorkbookXml = {
      sheets: states
        .map((state, index) => `<sheet name="表${index}" ${state} r:id="s${index}"/>`)
        .join(""),
      relationships: states.map(
        (_, index) => [`s${index}`, "worksheet", `worksheets/s${index}.xml`] as const,
      ),
      parts: Object.fromEntries(
        states.map((_, index) => [`xl/worksheets/s${index}.xml`, sheetPart("")]),
      ),
    };
    const { sheets } = readWorkbook(workbookFile(xml), null);
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "資產 visible",
      "表0 visible",
      "表1 hidden",
      "表2 veryHidden",
      "表3 visible",
    ]);
  });

  test("hidden rows are those that say so, also without cells, down to the last one with any", () => {
    const rows =
      '<row r="2" hidden="1"/><row r="4" hidden="true"/><row r="5" hidden="0" ht="0" customHeight="1"/><row r="6"><c r="A6"><v>1</v></c></row><row r="7" hidden="1"/>';
    expect(readSheet({ rows }).hiddenRows).toEqual(new Set([2, 4]));
  });

  test("hidden columns are told as far as anything stands", () => {
    const beforeData = '<cols><col min="2" max="5" hidden="1"/></cols>';
    const rows = '<row r="1"><c r="C1"><f>A1</f></c></row>';
    expect(readSheet({ beforeData, rows }).hiddenColumns).toEqual(new Set([2, 3]));
    expect(readSheet({ beforeData }).hiddenColumns).toEqual(new Set());
  });

  test("hidden columns are bands, cut off at the last column", () => {
    const beforeData =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="16383" max="2000000000" hidden="true"/></cols>';
    expect(readSheet({ beforeData, rows: LAST_CELL }).hiddenColumns).toEqual(
      new Set([2, 3, 16383, 16384]),
    );
  });

  test("many overlapping bands of hidden columns are one", () => {
    const beforeData = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(2_000)}</cols>`;
    expect(readSheet({ beforeData, rows: LAST_CELL }).hiddenColumns.size).toBe(16_384);
  });

  test("merged ranges, however large", () => {
    const afterData =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B3:A2"/><mergeCell ref="C5"/></mergeCells>';
    expect(readSheet({ afterData, rows: LAST_CELL }).merges).toEqual([
      { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
      { top: 2, left: 1, bottom: 3, right: 2 },
      { top: 5, left: 3, bottom: 5, right: 3 },
    ]);
  });

  test.each<[string, WorkbookXml, string]>([
    [
      "a merge of no range",
      { afterData: '<mergeCells><mergeCell ref="A1:B"/></mergeCells>' },
      "range-reference",
    ],
    [
      "a merge of three corners",
      { afterData: '<mergeCells><mergeCell ref="A1:B2:C3"/></mergeCells>' },
      "range-reference",
    ],
    [
      "a merge of nothing",
      { afterData: "<mergeCells><mergeCell/></mergeCells>" },
      "range-reference",
    ],
    [
      "a band of columns that runs backwards",
      { beforeData: '<cols><col min="3" max="2"/></cols>' },
      "column-range",
    ],
    [
      "a band of columns without end",
      { beforeData: '<cols><col min="3"/></cols>' },
      "column-range",
    ],
    [
      "an array formula of no range",
      { rows: '<row r="1"><c><f t="array" ref="x">1</f></c></row>' },
      "range-reference",
    ],
  ])("%s is refused", (_, xml, code) => {
    expect(refusalOf(workbookFile(xml))).toMatchObject({ code, sheet: "資產" });
  });
});

describe("table objects", () => {
  const table = (attributes: string) =>
    `<table xmlns="${SPREADSHEET_NS}" id="1" name="internal" displayName="資產表" ${attributes}><tableColumns/></table>`;
  const withTable = (attributes: string): WorkbookXml => ({
    afterData: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsPart([
        ["rId1", "table", "../tables/table1.xml"],
      ]),
      "xl/tables/table1.xml": table(attributes),
    },
  });

  test.each([
    ['ref="A4:C9"', true],
    ['ref="A4:C9" headerRowCount="1" totalsRowCount="1"', true],
    ['ref="A4:C9" headerRowCount="0"', false],
  ])("%s", (attributes, hasHeaderRow) => {
    expect(readSheet(withTable(attributes)).tables).toEqual([
      { name: "資產表", range: { top: 4, left: 1, bottom: 9, right: 3 }, hasHeaderRow },
    ]);
  });

  test("one without a range is refused", () => {
    expect(refusalOf(workbookFile(withTable("")))).toMatchObject({
      code: "range-reference",
      part: "xl/tables/table1.xml",
      sheet: "資產",
    });
  });
});

describe("the marker of our template", () => {
  const name = (content: string, attributes = 'localSheetId="0" hidden="1"') =>
    `<definedNames><definedName name="_LBBU_FORM" ${attributes}>${content}</definedName></definedNames>`;

  test.each<[string, string, string | null]>([
    ["a text", name('"LBBU-ISMS-3-02-01"'), "LBBU-ISMS-3-02-01"],
    ["a text written as a formula", name('="LBBU-ISMS-3-02-01"'), "LBBU-ISMS-3-02-01"],
    ["a reference", name("資產!$A$1"), null],
    ["a name of the whole workbook", name('"LBBU-ISMS-3-02-01"', ""), null],
    ["the name of another sheet", name('"LBBU-ISMS-3-02-01"', 'localSheetId="1"'), null],
    ["another name", name('"x"').replace("_LBBU_FORM", "_LBBU_FORMS"), null],
    ["no names", "", null],
  ])("%s", (_, afterSheets, marker) => {
    expect(readSheet({ afterSheets }).marker).toBe(marker);
  });
});

describe("formulas", () => {
  const formula = (cell: string, attributes: string, text: string) =>
    `<c r="${cell}"><f ${attributes}>${text}</f><v>1</v></c>`;
  const LINKS: WorkbookXml = {
    afterSheets:
      '<externalReferences><externalReference r:id="x1"/><externalReference r:id="x2"/></externalReferences>',
    relationships: [
      ["x1", "externalLink", "externalLinks/externalLink1.xml"],
      ["x2", "externalLink", "externalLinks/externalLink2.xml"],
    ],
    parts: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${SPREADSHEET_NS}" xmlns:q="${OFFICE_NS}"><externalBook q:id="rId1"/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsPart([
        ["rId1", "externalLinkPath!", "file:///C:\\資料\\%E9%A2%A8%E9%9A%AA[115].xlsx"],
      ]),
      "xl/externalLinks/externalLink2.xml": `<externalLink xmlns="${SPREADSHEET_NS}"><ddeLink ddeService="x" ddeTopic="y"/></externalLink>`,
    },
  };

  test("cells with a formula are known, with the workbook they read from", () => {
    const rows = `<row r="1">${formula("A1", "", "SUM(B1:C1)")}${formula("B1", "", "[1]表!A1+1")}${formula("C1", "", "'[2]表 一'!A1")}${formula("D1", "", "[7]表!A1")}<c r="E1"><v>1</v></c></row>`;
    expect(Object.fromEntries(readSheet({ ...LINKS, rows }).formulas)).toEqual({
      A1: { externalFile: null },
      B1: { externalFile: "風險115.xlsx" },
      C1: { externalFile: "[2]" },
      D1: { externalFile: "[7]" },
    });
  });

  test("cells that share a formula share its workbook, also where they come before it", () => {
    const shared = 't="shared" si="0"';
    const rows = `<row r="2"><c r="A2"><f ${shared}/><v>1</v></c></row><row r="1">${formula("A1", `${shared} ref="A1:A3"`, "[1]表!B1")}</row><row r="3"><c r="A3"><f ${shared}/></c></row>`;
    const { formulas } = readSheet({ ...LINKS, rows });
    expect(Object.fromEntries(formulas)).toEqual({
      A1: { externalFile: "風險115.xlsx" },
      A2: { externalFile: "風險115.xlsx" },
      A3: { externalFile: "風險115.xlsx" },
    });
  });

  test.each(["array", "dataTable"])(
    "cells that one formula fills count as formulas: %s",
    (type) => {
      const rows = `<row r="1">${formula("A1", `t="${type}" ref="A1:B2"`, "C1:D2")}<c r="B1" t="str"><v></v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>`;
      const { formulas, rows: read } = readSheet({ rows });
      expect([...formulas.keys()].sort()).toEqual(["A1", "A2", "B1", "B2"]);
      expect(read[0]?.values).toEqual([1, "", 1]);
    },
  );

  test("an array formula over the whole sheet fills the rows there are", () => {
    const rows = `<row r="1">${formula("A1", 't="array" ref="A1:B1048576"', "1")}</row><row r="9"><c r="A9"><v>1</v></c></row>`;
    expect([...readSheet({ rows }).formulas.keys()]).toEqual(["A1", "B1", "A9", "B9"]);
  });

  test.each<[string, string | null]>([
    ["[1]Sheet!A1", "1"],
    ["SUM('[2]My ''s Sheet'!A1:B2)", "2"],
    ["[3]!Name", "3"],
    ["A1+[4]一:三!A1", "4"],
    ["'C:\\dir\\[book.xlsx]Sheet'!A1", "book.xlsx"],
    ["Table1[Column]", null],
    ["Table1[1]", null],
    ["Table1[[#This Row],[1]]*2", null],
    ["SUM(Table1[[1]:[2]])+Sheet2!A1", null],
    ['IF(A1="[1]Sheet!A1",1,2)', null],
    ['"[1]a!"&[5]b!A1', "5"],
    ["'It''s'!A1&\"x\"", null],
    ["Sheet1!A1", null],
  ])("%s", (text, book) => {
    expect(externalBook(text)).toBe(book);
  });
});
