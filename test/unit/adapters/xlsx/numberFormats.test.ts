import { readWorkbook } from "../../../../src/adapters/xlsx/readWorkbook";
import { serialOfIso } from "../../../../src/adapters/xlsx/isoSerial";
import { readSheet } from "../../../support/xlsx/readingOfXlsx";
import { workbookFile, type WorkbookXml } from "../../../support/xlsx/workbookFile";

const NUMBER_IN_EACH_STYLE = (count: number) =>
  `<row r="1">${Array.from({ length: count }, (_, index) => `<c s="${index}"><v>46000</v></c>`).join("")}</row>`;

describe("number formats", () => {
  test("the code of the cell's style is kept, built-in ones are spelled out, General is left out", () => {
    const formats = ["[$-404]e/mm/dd", 14, 27, 9, "GENERAL", 22];
    const [first] = readSheet({ rows: NUMBER_IN_EACH_STYLE(7), formats }).rows;
    expect(first?.formats).toEqual([
      undefined,
      "[$-404]e/mm/dd",
      "m/d/yyyy",
      "[$-404]e/m/d",
      "0%",
      undefined,
      "m/d/yyyy h:mm",
    ]);
  });

  test("a format of its own for a built-in number wins", () => {
    const parts = {
      "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="14" formatCode="yyyy/m/d"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
    };
    expect(readSheet({ rows: NUMBER_IN_EACH_STYLE(1), parts }).rows[0]?.formats).toEqual([
      "yyyy/m/d",
    ]);
  });

  test("only numbers have one", () => {
    const rows =
      '<row r="1"><c s="1" t="str"><v>x</v></c><c s="1" t="b"><v>1</v></c><c s="1"/><c s="1"><v>1</v></c></row>';
    const [first] = readSheet({ rows, formats: ["0.00"] }).rows;
    expect(first?.formats).toEqual([undefined, undefined, undefined, "0.00"]);
  });

  test("a workbook without styles has numbers without formats", () => {
    const xml: WorkbookXml = { rows: NUMBER_IN_EACH_STYLE(1), parts: { "xl/styles.xml": null } };
    const bytes = workbookFile({ ...xml, parts: { ...xml.parts, ...withoutStyles } });
    expect(readWorkbook(bytes, null).sheets[0]?.rows[0]).toEqual({
      row: 1,
      values: [46000],
      formats: [],
    });
  });

  test("a very long format is no trouble", () => {
    const formats = ["[".repeat(50_000) + "0".repeat(50_000)];
    const [first] = readSheet({ rows: '<row r="1"><c s="1"><v>1</v></c></row>', formats }).rows;
    expect(first?.formats).toEqual(formats);
  });
});

describe("ISO dates", () => {
  test.each<[string, number | null, number | null]>([
    ["2026-11-22", 46348, 44886],
    ["2026-11-22T12:00:00", 46348.5, 44886.5],
    ["2026-11-22T18:00", 46348.75, 44886.75],
    ["2026-11-22T06:00:00.000Z", 46348.25, 44886.25],
    ["1900-03-01", 61, null],
    ["1900-02-28", 59, null],
    ["1900-01-01", 1, null],
    ["1904-01-01", 1462, 0],
    ["06:00:00", 0.25, 0.25],
    ["T06:00", 0.25, 0.25],
    ["2026-02-29", null, null],
    ["2026-13-01", null, null],
    ["1899-12-30", null, null],
    ["2026-11-22T24:00:00", null, null],
    ["2026-11-22T12:60", null, null],
    ["2026-11-22T12:00:00+08:00", null, null],
    ["2026-11-22T", null, null],
    ["115/11/22", null, null],
    ["", null, null],
    ["T", null, null],
  ])("%s", (text, from1900, from1904) => {
    expect([serialOfIso(text, false), serialOfIso(text, true)]).toEqual([from1900, from1904]);
  });

  test("are serial numbers of the workbook's date system, with a date format where they have none", () => {
    const rows =
      '<row r="1"><c t="d"><v>2026-11-22</v></c><c t="d"><v>2026-11-22T12:00</v></c><c t="d" s="1"><v>2026-11-22</v></c></row>';
    const xml: WorkbookXml = {
      rows,
      formats: ["e/m/d"],
      workbookProperties: '<workbookPr date1904="1"/>',
    };
    const snapshot = readWorkbook(workbookFile(xml), null);
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.sheets[0]?.rows).toEqual([
      {
        row: 1,
        values: [44886, 44886.5, 44886],
        formats: ["yyyy/mm/dd", "yyyy/mm/dd hh:mm", "e/m/d"],
      },
    ]);
  });
});

const withoutStyles = {
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};
