import { readWorkbook } from "../../../../src/adapters/xlsx/readWorkbook";
import { readSheet, refusalOf, valuesByRow } from "../../../support/xlsx/readingOfXlsx";
import {
  OFFICE_NS,
  relationshipsPart,
  sheetPart,
  SPREADSHEET_NS,
  workbookFile,
  type WorkbookXml,
} from "../../../support/xlsx/workbookFile";

const SHEET = "xl/worksheets/sheet1.xml";
const ONE_ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

function sheetXml(content: string | Uint8Array): WorkbookXml {
  return { parts: { [SHEET]: content } };
}

describe("odd but legal XML", () => {
  const plain = sheetPart(ONE_ROW).replace('encoding="UTF-8"', "");
  const prefixed = plain.replace(/<(\/?)(?=[a-z])/gu, "<$1x:").replace("xmlns=", "xmlns:x=");
  const strict = plain.replace(SPREADSHEET_NS, "http://purl.oclc.org/ooxml/spreadsheetml/main");

  test.each<[string, string | Uint8Array]>([
    ["a namespace prefix", prefixed],
    ["the strict namespace", strict],
    ["UTF-16, little end first", utf16(plain, "le")],
    ["UTF-16, big end first", utf16(plain, "be")],
    ["UTF-16 without a byte order mark", new Uint8Array(Buffer.from(plain, "utf16le"))],
    [
      "declared UTF-16",
      utf16(
        plain
          .replace("?>", ' encoding="UTF-16"?>')
          .replace(' standalone="yes" encoding="UTF-16"', ' encoding="UTF-16" standalone="yes"'),
        "le",
      ),
    ],
    ["a byte order mark in UTF-8", `\ufeff${plain}`],
    ["no declaration", plain.replace(/<\?xml.*?\?>/u, "")],
    [
      "a commented-out row",
      plain.replace("</sheetData>", '<!--<row r="2"><c r="A2"><v>2</v></c></row>--></sheetData>'),
    ],
    ["a value in CDATA", plain.replace("<v>1</v>", "<v><![CDATA[1]]></v>")],
    ["a value with a comment in it", plain.replace("<v>1</v>", "<v>1<!-- 0 --></v>")],
    ["a value as character reference", plain.replace("<v>1</v>", "<v>&#x31;</v>")],
    ["a > inside an attribute", plain.replace('<c r="A1">', "<c x='>5&lt;/v>' r='A1'>")],
    ["a processing instruction", plain.replace("<sheetData>", "<?x <row/> ?><sheetData>")],
    [
      "attributes of another vocabulary with the same name",
      plain.replace('<c r="A1">', '<c xmlns:y="urn:y" y:r="B9" y:t="s" r="A1">'),
    ],
    [
      "an extension inside the cell",
      plain.replace("</v>", '</v><extLst><ext xmlns:y="urn:y"><y:v>9</y:v></ext></extLst>'),
    ],
    [
      "a namespace that is another one for a while",
      plain.replace(
        "<sheetData>",
        '<sheetPr><tabs xmlns="urn:y"><sheetData><row/></sheetData></tabs></sheetPr><sheetData>',
      ),
    ],
    [
      "elements of another vocabulary beside the data",
      plain.replace(
        "<sheetData>",
        '<y:row xmlns:y="urn:y" r="5"><y:c r="A5"><y:v>5</y:v></y:c></y:row><sheetData>',
      ),
    ],
  ])("%s", (_, content) => {
    expect(valuesByRow(readSheet(sheetXml(content)))).toEqual({ 1: [1] });
  });

  test("part names and targets that differ in case or are absolute", () => {
    const relationships = relationshipsPart([
      ["rId1", "worksheet", "/XL/Worksheets/../worksheets/./SHEET1.xml"],
    ]);
    const xml = { rows: ONE_ROW, parts: { "xl/_rels/workbook.xml.rels": relationships } };
    expect(valuesByRow(readSheet(xml))).toEqual({ 1: [1] });
  });

  test("a strict workbook throughout", () => {
    const toStrict = (text: string) =>
      text
        .replaceAll(SPREADSHEET_NS, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(OFFICE_NS, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const parts = {
      "_rels/.rels": toStrict(relationshipsPart([["rId1", "officeDocument", "xl/workbook.xml"]])),
      "xl/workbook.xml": toStrict(
        `<workbook xmlns="${SPREADSHEET_NS}" xmlns:rel="${OFFICE_NS}"><sheets><sheet name="資產" sheetId="1" rel:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": toStrict(
        relationshipsPart([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
      ),
      [SHEET]: toStrict(sheetPart(ONE_ROW)),
    };
    expect(valuesByRow(readSheet({ parts }))).toEqual({ 1: [1] });
  });

  test("keys that are names of object members do no harm", () => {
    const xml: WorkbookXml = {
      strings: ["<t>__proto__</t>", "<t>constructor</t>"],
      rows: '<row r="1" __proto__="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
      afterSheets:
        '<definedNames><definedName name="__proto__" localSheetId="0">"x"</definedName></definedNames>',
    };
    expect(valuesByRow(readSheet(xml))).toEqual({ 1: ["__proto__", "constructor"] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("content offered in several ways", () => {
  const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const alternatives = (requires: string, choice: string, fallback: string) =>
    `<mc:AlternateContent ${MC} xmlns:x="urn:extension" xmlns:s="${SPREADSHEET_NS}"><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
  const second = '<row r="2"><c r="A2"><v>2</v></c></row>';

  test("the fallback of rows is read, the choice for others is not", () => {
    const sheet = readSheet({ rows: alternatives("x", second, ONE_ROW) + second });
    expect(valuesByRow(sheet)).toEqual({ 1: [1], 2: [2] });
  });

  test("the fallback of a number format is read", () => {
    const formats = alternatives(
      "x",
      '<numFmt numFmtId="164" formatCode="0"/>',
      '<numFmt numFmtId="164" formatCode="e/m/d"/>',
    );
    const styles = `<styleSheet xmlns="${SPREADSHEET_NS}"><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const sheet = readSheet({ rows: ONE_ROW, parts: { "xl/styles.xml": styles } });
    expect(sheet.rows[0]?.formats).toEqual(["e/m/d"]);
  });

  test.each(["s", ""])("a choice that requires only what we know is refused: %p", (requires) => {
    const bytes = workbookFile({ rows: alternatives(requires, second, ONE_ROW) });
    expect(refusalOf(bytes)).toMatchObject({ code: "xml-structure", element: "mc:Choice" });
  });
});

describe("hostile or malformed XML", () => {
  const laughs = `<!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>`;
  const external = `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
  const strings = (before: string, text: string): WorkbookXml => ({
    parts: {
      "xl/sharedStrings.xml": `${before}<sst xmlns="${SPREADSHEET_NS}"><si><t>${text}</t></si></sst>`,
    },
  });
  const ended = sheetPart(ONE_ROW);

  test.each<[string, WorkbookXml, string, string]>([
    ["entities that multiply", strings(laughs, "&b;"), "xml-doctype", "xl/sharedStrings.xml"],
    [
      "an entity that reads a file",
      strings(external, "&x;"),
      "xml-doctype",
      "xl/sharedStrings.xml",
    ],
    ["an unknown entity", strings("", "&constructor;"), "xml-malformed", "xl/sharedStrings.xml"],
    ["a closing tag too many", { rows: `${ONE_ROW}</foo>` }, "xml-malformed", SHEET],
    [
      "a row that is not closed",
      { rows: '<row r="1"><c r="A1"><v>1</v></c>' },
      "xml-malformed",
      SHEET,
    ],
    ["an end that is missing", sheetXml(ended.slice(0, -5)), "xml-malformed", SHEET],
    ["content after the end", sheetXml(`${ended}<x/>`), "xml-malformed", SHEET],
    ["an attribute twice", { rows: '<row r="1" r="2"/>' }, "xml-malformed", SHEET],
    [
      "a control character",
      { rows: '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>' },
      "xml-malformed",
      SHEET,
    ],
    ["an empty part", sheetXml(""), "xml-malformed", SHEET],
    [
      "bytes that are no UTF-8",
      sheetXml(new Uint8Array([...Buffer.from(ended), 0x3c, 0xff, 0xfe])),
      "xml-encoding",
      SHEET,
    ],
    [
      "an encoding that is not allowed",
      sheetXml(ended.replace("UTF-8", "Big5")),
      "xml-encoding",
      SHEET,
    ],
    [
      "an encoding that is not the real one",
      sheetXml(ended.replace("UTF-8", "UTF-16")),
      "xml-encoding",
      SHEET,
    ],
    ["300,000 tags inside one another", { rows: "<a>".repeat(300_000) }, "xml-too-deep", SHEET],
    [
      "65 levels",
      sheetXml(`${ended.slice(0, -12)}${"<a>".repeat(64)}${"</a>".repeat(64)}</worksheet>`),
      "xml-too-deep",
      SHEET,
    ],
    ["another root", sheetXml(ended.replaceAll("worksheet", "worksheets")), "xml-root", SHEET],
    ["no namespace", sheetXml(ended.replace(`xmlns="${SPREADSHEET_NS}"`, "")), "xml-root", SHEET],
  ])("%s", (_, xml, code, part) => {
    expect(refusalOf(workbookFile(xml))).toMatchObject({ code, part });
  });

  test.each<[string, string]>([
    ["a cell outside a row", '<c r="A1"><v>1</v></c>'],
    ["a row inside a row", '<row r="1"><row r="2"/></row>'],
    ["a value outside a cell", '<row r="1"><v>1</v></row>'],
    ["a value inside a value", '<row r="1"><c r="A1"><v><v>1</v></v></c></row>'],
    ["any element inside a value", '<row r="1"><c r="A1"><v>1<b/>2</v></c></row>'],
    ["a text element without its frame", '<row r="1"><c r="A1" t="inlineStr"><t>x</t></c></row>'],
    ["text beside the value", '<row r="1"><c r="A1">5</c></row>'],
    ["text beside the cells", '<row r="1">5<c r="A1"><v>1</v></c></row>'],
    ["text between the rows", `${ONE_ROW}x`],
    ["text beside the runs", '<row r="1"><c r="A1" t="inlineStr"><is>x</is></c></row>'],
    ["a value of an unknown name", '<row r="1"><c r="A1"><value>1</value></c></row>'],
    ["rows wrapped in another vocabulary", `<y:alt xmlns:y="urn:y">${ONE_ROW}</y:alt>`],
    [
      "a value of another vocabulary",
      '<row r="1"><c r="A1"><y:v xmlns:y="urn:y">1</y:v></c></row>',
    ],
    ["a second grid", `</sheetData><sheetData>${ONE_ROW}`],
    ["a row behind the grid", `</sheetData>${ONE_ROW}<sheetData>`],
  ])("%s is refused: data could be hidden there", (_, rows) => {
    expect(refusalOf(workbookFile({ rows }))).toMatchObject({
      code: "xml-structure",
      part: SHEET,
      sheet: "資產",
    });
  });

  test("a sheet without a grid is refused", () => {
    const bytes = workbookFile(sheetXml(ended.replace(/<sheetData>.*<\/sheetData>/u, "")));
    expect(refusalOf(bytes)).toMatchObject({ code: "xml-structure", element: "sheetData" });
  });
});

describe("parts and relationships", () => {
  const second = '<sheet name="二" sheetId="2" r:id="rId9"/>';

  test.each<[string, WorkbookXml, Record<string, unknown>]>([
    [
      "a sheet without its part",
      { parts: { [SHEET]: null } },
      { code: "part-missing", part: SHEET, sheet: "資產" },
    ],
    [
      "no workbook part",
      { parts: { "xl/workbook.xml": null } },
      { code: "part-missing", part: "xl/workbook.xml" },
    ],
    [
      "a sheet without its relationship",
      { sheets: second },
      { code: "relationship", sheet: "二", id: "rId9" },
    ],
    [
      "two sheets of one part",
      { sheets: second, relationships: [["rId9", "worksheet", "worksheets/sheet1.xml"]] },
      { code: "part-reused", sheet: "二" },
    ],
    [
      "a sheet of an unknown kind",
      { sheets: second, relationships: [["rId9", "gridsheet", "x.xml"]] },
      { code: "sheet-kind", sheet: "二", kind: "gridsheet" },
    ],
    [
      "an id that is there twice",
      { relationships: [["rId1", "worksheet", "x.xml"]] },
      { code: "relationship", id: "rId1" },
    ],
    [
      "a second sheet of the same name",
      { sheets: second.replace("二", "資產") },
      { code: "sheet-name", sheet: "資產" },
    ],
    [
      "a sheet without a name",
      { sheets: second.replace("二", "") },
      { code: "sheet-name", sheet: "" },
    ],
    [
      "no sheets",
      { parts: { "xl/workbook.xml": `<workbook xmlns="${SPREADSHEET_NS}"/>` } },
      { code: "xml-structure", element: "sheets" },
    ],
    [
      "a table that is missing",
      { afterData: '<tableParts><tablePart r:id="rId1"/></tableParts>' },
      { code: "relationship", sheet: "資產", id: "rId1" },
    ],
  ])("%s is refused", (_, xml, refusal) => {
    expect(refusalOf(workbookFile(xml))).toMatchObject(refusal);
  });

  test("more sheets than allowed are refused", () => {
    const sheets = Array.from(
      { length: 256 },
      (_, index) => `<sheet name="${index}" r:id="rId${index}"/>`,
    );
    const bytes = workbookFile({ sheets: sheets.join("") });
    expect(refusalOf(bytes)).toEqual({ code: "too-many-sheets", count: 257, limit: 256 });
  });

  test("chart, dialog and macro sheets are passed over", () => {
    const kinds = ["chartsheet", "dialogsheet", "xlMacrosheet"];
    const xml: WorkbookXml = {
      rows: ONE_ROW,
      sheets: kinds.map((kind) => `<sheet name="${kind}" r:id="${kind}"/>`).join(""),
      relationships: kinds.map((kind) => [kind, kind, `${kind}.xml`] as const),
    };
    const { sheets } = readWorkbook(workbookFile(xml), null);
    expect(sheets.map(({ name }) => name)).toEqual(["資產"]);
  });

  test("a workbook with macros is read like any other", () => {
    const xml: WorkbookXml = {
      rows: ONE_ROW,
      relationships: [["rId8", "vbaProject", "vbaProject.bin"]],
      parts: { "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) },
    };
    expect(valuesByRow(readSheet(xml))).toEqual({ 1: [1] });
  });

  test("the name of the file is kept", () => {
    expect(readWorkbook(workbookFile(), "資產清冊.xlsx").file).toBe("資產清冊.xlsx");
  });
});
