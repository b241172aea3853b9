import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../../../src/adapters/xlsx/readWorkbook";
import {
  clearCheckedWorkbook,
  writeCheckedWorkbook,
} from "../../../../../src/adapters/xlsx/writing/writeCheckedWorkbook";
import { SEAL_NAMESPACE } from "../../../../../src/core/model/checkedWorkbook";
import type { Flag } from "../../../../../src/core/model/flag";
import { HostError } from "../../../../../src/core/ports";
import { checkedOf, SEAL_XML } from "../../../../support/xlsx/checkedOf";
import { changedParts, partsOf, partTextOf, withPart } from "../../../../support/xlsx/partsOf";
import { relationshipsPart, workbookFile } from "../../../../support/xlsx/workbookFile";
import { zipArchive } from "../../../../support/xlsx/zipArchive";

jest.setTimeout(120_000);

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>HW-001</t></is></c></row>';
const FLAGS: readonly Flag[] = [
  { sheet: "資產", cell: "B1", severity: "gap", key: [{ column: 1, value: "HW-001" }] },
  { sheet: "資產", cell: "B1", severity: "advice", key: [] },
];
const checked = checkedOf(FLAGS);
const plain = workbookFile({ rows: ROWS });
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function inUtf16(text: string): Uint8Array {
  const declared = text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return new Uint8Array(Buffer.from(`\uFEFF${declared}`, "utf16le"));
}

function withParts(change: (name: string, text: string) => string | Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(plain)).map(([name, content]) => {
    const changed = change(name, content.toString("utf8"));
    return [name, typeof changed === "string" ? strToU8(changed) : changed] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function prefixed(text: string): string {
  return text.replace(/<(\/?)(?=[a-zA-Z])/gu, "<$1x:").replace(/xmlns="/u, 'xmlns:x="');
}

const FILES: Readonly<Record<string, Uint8Array>> = {
  "the plainest workbook": plain,
  "a workbook without styles": workbookFile({
    rows: ROWS,
    parts: {
      "xl/styles.xml": null,
      "xl/_rels/workbook.xml.rels": relationshipsPart([
        ["r1", "worksheet", "worksheets/sheet1.xml"],
      ]).replace('"r1"', '"rId1"'),
    },
  }),
  "styles in which there is nothing": withPart(
    plain,
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"/>`,
  ),
  "lists that are written short": withPart(
    plain,
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><numFmts count='0' /><fonts><font/></fonts><cellXfs count = "1"><xf/></cellXfs><dxfs count="0"/><!-- a-b --></styleSheet>`,
  ),
  "parts with a byte order mark": withParts((_, text) => `\uFEFF${text}`),
  "parts in UTF-16": withParts((_, text) => inUtf16(text)),
  "elements with a prefix": withParts((name, text) =>
    name.startsWith("xl/") && !name.includes("_rels") ? prefixed(text) : text,
  ),
  "the strict dialect": withParts((_, text) =>
    text
      .replaceAll(MAIN, STRICT_MAIN)
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  ),
  "what looks like XML where it is none": workbookFile({
    rows: `<!-- </sheetData><conditionalFormatting/> -->${ROWS}<row r="2"><c r="A2" t="str"><v><![CDATA[</sheetData><x a="/>">]]></v></c></row>`,
    beforeData: '<sheetPr codeName="a&gt;b > c" />',
    afterData:
      '<sheetProtection sheet="1"/><!-- <dataValidations/> --><dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"&lt;a/&gt;"</formula1></dataValidation></dataValidations>',
  }),
  "conditional formats of a person": workbookFile({
    rows: ROWS,
    afterData:
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$A1="LBBU:gap"</formula></cfRule></conditionalFormatting>',
  }),
  "days counted from 1904": workbookFile({
    rows: '<row r="1"><c r="A1" s="1"><v>45000</v></c></row>',
    formats: [14],
    workbookProperties: '<workbookPr date1904="1"/>',
  }),
  "windows line ends": withParts((_, text) => text.replaceAll("><", ">\r\n<")),
  "entries that are stored": zipArchive(
    Object.entries(partsOf(plain)).map(([name, content]) => ({ name, content, isStored: true })),
  ),
  "other custom XML": workbookFile({
    rows: ROWS,
    relationships: [
      ["rId8", "customXml", "../customXml/item1.xml"],
      ["rId9", "customXml", "../customXml/item7.xml"],
    ],
    parts: { "customXml/item1.xml": "no <XML at all", "customXml/item7.xml": "<a/>" },
  }),
};

describe.each(Object.entries(FILES))("%s", (_, bytes) => {
  const before = readWorkbook(bytes, null);
  const marked = writeCheckedWorkbook(bytes, checked);

  test("reads as before when it is marked", () => {
    const { sheets, ...rest } = readWorkbook(marked, null);
    expect({ ...rest, sheets: sheets.slice(0, 1) }).toEqual({ ...before, sealXml: SEAL_XML });
    expect(sheets.map(({ name }) => name).slice(1)).toEqual(["檢核摘要", "檢核結果", "檢核紀錄"]);
  });

  test("is the same to the byte when it is marked twice", () => {
    expect(Buffer.from(writeCheckedWorkbook(marked, checked)).equals(marked)).toBe(true);
  });

  test("has the parts it had when it is cleared", () => {
    expect(changedParts(bytes, clearCheckedWorkbook(marked))).toEqual([]);
  });

  test("stays the same file when there is nothing to clear", () => {
    expect(changedParts(bytes, clearCheckedWorkbook(bytes))).toEqual([]);
  });
});

test("what other checks added is replaced, not added to", () => {
  const first = writeCheckedWorkbook(plain, checkedOf(FLAGS));
  const second = checkedOf([{ sheet: "資產", cell: "A1", severity: "review", key: [] }]);
  const again = writeCheckedWorkbook(first, second);
  expect(Buffer.from(again).equals(writeCheckedWorkbook(plain, second))).toBe(true);
});

test("flags are taken out of areas another program put them together with formats of a person", () => {
  const rule = (formula: string) =>
    `<cfRule type="expression" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
  const area = (rules: string) =>
    `<conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`;
  const bytes = workbookFile({
    rows: ROWS,
    afterData:
      area(rule("N(&quot;LBBU:gap&quot;)=0") + rule("A1=1")) + area(rule('N("lbbu:advice")=0')),
  });
  const cleared = partTextOf(clearCheckedWorkbook(bytes), SHEET);
  expect(cleared).toContain(`</sheetData>${area(rule("A1=1"))}</worksheet>`);
});

describe("conditional formats that others know by their priority", () => {
  const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
  const rule = (priority: number) =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>A1=1</formula></cfRule>`;
  const PIVOT = "xl/pivotTables/pivotTable1.xml";
  const bytes = workbookFile({
    rows: ROWS,
    afterData: `<conditionalFormatting sqref="A1">${rule(2)}${rule(1)}</conditionalFormatting><extLst><ext uri="u" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsPart([
        ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ]),
      [PIVOT]: `<pivotTableDefinition xmlns="${MAIN}"><conditionalFormats count="1"><conditionalFormat priority="2"/></conditionalFormats></pivotTableDefinition>`,
    },
  });
  const marked = writeCheckedWorkbook(bytes, checked);
  const priorities = (file: Uint8Array, part: string) =>
    [...partTextOf(file, part).matchAll(/ priority="(\d+)"/gu)].map(([, number]) => Number(number));

  test("follow our flags in the same order, also in extensions and pivot tables", () => {
    expect(priorities(marked, SHEET)).toEqual([1, 2, 4, 3, 5]);
    expect(priorities(marked, PIVOT)).toEqual([4]);
  });

  test("have their own again when the flags are cleared", () => {
    expect(changedParts(bytes, clearCheckedWorkbook(marked))).toEqual([]);
    expect(Buffer.from(writeCheckedWorkbook(marked, checked)).equals(marked)).toBe(true);
  });

  test("keep those a person gave them after marking", () => {
    const xml = partTextOf(marked, SHEET);
    const raised = xml
      .replace('priority="1"', 'priority="9"')
      .replace('priority="3"', 'priority="1"');
    const cleared = clearCheckedWorkbook(withPart(marked, SHEET, raised));
    expect(priorities(cleared, SHEET)).toEqual([4, 1, 5]);
    expect(priorities(cleared, PIVOT)).toEqual([4]);
  });
});

test("styles stay as they are where they were changed after marking", () => {
  const marked = writeCheckedWorkbook(plain, checked);
  const changed = partTextOf(marked, "xl/styles.xml").replace("標楷體", "新細明體");
  const cleared = clearCheckedWorkbook(withPart(marked, "xl/styles.xml", changed));
  expect(changedParts(plain, cleared)).toEqual(["xl/styles.xml"]);
  expect(partTextOf(cleared, "xl/styles.xml")).toBe(changed);
});

test("a table name that is taken gets a number", () => {
  const bytes = workbookFile({
    rows: ROWS,
    afterSheets: '<definedNames><definedName name="lbbu_results">1</definedName></definedNames>',
  });
  const table = partTextOf(writeCheckedWorkbook(bytes, checked), "xl/tables/table1.xml");
  expect(table).toContain('displayName="LBBU_Results_2"');
});

test("a damaged seal is handed on as it stands", () => {
  const broken = `<seal xmlns="${SEAL_NAMESPACE}"><line>`;
  const bytes = writeCheckedWorkbook(plain, { ...checked, sealXml: broken });
  expect(readWorkbook(bytes, null).sealXml).toBe(broken);
  expect(changedParts(plain, clearCheckedWorkbook(bytes))).toEqual([]);
});

describe("refused, with nothing written", () => {
  function refusal(bytes: Uint8Array, flags: readonly Flag[] = FLAGS): unknown {
    try {
      writeCheckedWorkbook(bytes, checkedOf(flags), { limits: { sheets: 5 } });
    } catch (error) {
      if (error instanceof HostError) return { code: error.code, ...error.details };
      throw error;
    }
    return "written";
  }
  const signed = withPart(
    plain,
    "_rels/.rels",
    partTextOf(plain, "_rels/.rels").replace(
      "</Relationships>",
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    ),
  );

  test.each<[string, Uint8Array, object]>([
    ["a signed file", signed, { code: "file-signed" }],
    ["nothing at all", new Uint8Array(), { code: "file-empty" }],
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), { code: "file-old-format" }],
    ["half a file", plain.slice(0, 500), { code: "zip-truncated" }],
    [
      "a document type",
      withPart(plain, SHEET, `<!DOCTYPE a><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`),
      { code: "xml-doctype", part: SHEET, sheet: "資產" },
    ],
    [
      "more sheets than there may be",
      workbookFile({
        rows: ROWS,
        sheets: [2, 3, 4].map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId1"/>`).join(""),
      }),
      { code: "too-many-sheets", count: 6, limit: 5 },
    ],
  ])("%s", (_, bytes, expected) => {
    expect(refusal(bytes)).toEqual(expected);
  });

  test("clearing a file that has no other sheets than ours", () => {
    const own = withPart(
      plain,
      "xl/workbook.xml",
      partTextOf(plain, "xl/workbook.xml").replace("資產", "檢核摘要"),
    );
    expect(() => clearCheckedWorkbook(own)).toThrow(new HostError("file-only-results"));
  });

  test("a flag on a sheet that is not there", () => {
    const flag: Flag = { sheet: "風險", cell: "A1", severity: "gap", key: [] };
    expect(refusal(plain, [flag])).toEqual({ code: "excel-sheet-missing", sheet: "風險" });
  });
});

test("any small workbook survives marking and clearing", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  const cell = fc.record({
    text: text.map((value) => value.replace(/[^ -\uD7FF\uE000-\uFFFD]/gu, "")),
    row: fc.integer({ min: 1, max: 40 }),
  });
  const flag = fc.record({
    sheet: fc.constant("資產"),
    cell: fc.integer({ min: 1, max: 40 }).map((row) => `C${row}`),
    severity: fc.constantFrom("gap" as const, "review" as const, "advice" as const),
    key: fc.array(fc.record({ column: fc.integer({ min: 1, max: 9 }), value: text }), {
      maxLength: 2,
    }),
  });
  const cells = fc.uniqueArray(cell, { maxLength: 12, selector: ({ row }) => row });
  const around = fc.constantFrom(
    "",
    "<mergeCells><mergeCell ref='D1:E2'/></mergeCells>",
    "<pageMargins left='1' right='1' top='1' bottom='1' header='0' footer='0'/>",
    "<conditionalFormatting sqref='A1'><cfRule type='duplicateValues' dxfId='0' priority='1'/></conditionalFormatting>",
  );
  fc.assert(
    fc.property(cells, fc.array(flag, { maxLength: 8 }), around, (all, flags, afterData) => {
      const rows = all
        .sort((one, other) => one.row - other.row)
        .map(
          ({ row, text: value }) =>
            `<row r="${row}"><c t="str"><v>${escapeXml(value)}</v></c></row>`,
        );
      const bytes = workbookFile({ rows: rows.join("\n"), afterData });
      const content = checkedOf(flags);
      const marked = writeCheckedWorkbook(bytes, content);
      expect(readWorkbook(marked, null).sheets[0]).toEqual(readWorkbook(bytes, null).sheets[0]);
      expect(changedParts(bytes, clearCheckedWorkbook(marked))).toEqual([]);
      expect(Buffer.from(writeCheckedWorkbook(marked, content)).equals(marked)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
