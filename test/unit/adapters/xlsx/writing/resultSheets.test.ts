import { read } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../../../src/adapters/xlsx/readWorkbook";
import {
  clearCheckedWorkbook,
  writeCheckedWorkbook,
} from "../../../../../src/adapters/xlsx/writing/writeCheckedWorkbook";
import type { DesignedCell } from "../../../../../src/core/model/workbookDesign";
import { checkedOf, SEAL_XML, sheetOf } from "../../../../support/xlsx/checkedOf";
import { partsOf, partTextOf } from "../../../../support/xlsx/partsOf";
import { workbookFile } from "../../../../support/xlsx/workbookFile";

const RESULTS = "檢核結果";
const RESULTS_PART = "xl/worksheets/sheet2.xml";

/** The sheet 檢核結果 with these texts in column A, in a plain workbook. */
function written(cells: readonly DesignedCell[]): Uint8Array {
  const content = { ...checkedOf([]), sheets: [sheetOf(RESULTS, cells)] };
  return writeCheckedWorkbook(workbookFile(), content);
}

function textCells(texts: readonly string[]): readonly DesignedCell[] {
  return texts.map((value, index) => ({ row: index + 1, column: 1, value, style: "text" }));
}

describe("a text", () => {
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"];
  const others = ["甲=乙", " =1", "1-2", ""];

  test("that a formula could begin with stays a text when somebody edits it", () => {
    const bytes = written(textCells([...formulas, ...others]));
    const sheet = read(bytes, { cellStyles: true }).Sheets[RESULTS] ?? {};
    const cells = Object.entries(sheet).filter(([key]) => !key.startsWith("!"));
    expect(cells.map(([, cell]) => (cell as { f?: string }).f)).not.toContain(expect.anything());
    const styles = [...partTextOf(bytes, RESULTS_PART).matchAll(/<c r="A\d+" s="(\d+)"/gu)];
    const xml = partTextOf(bytes, "xl/styles.xml");
    const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(xml)?.[1] ?? "";
    const looks = [...list.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gu)].map(([look]) => look);
    const isQuoted = styles.map(([, style]) => looks[Number(style)]?.includes('quotePrefix="1"'));
    expect(isQuoted).toEqual([...formulas.map(() => true), ...others.map(() => false)]);
  });

  test("comes back as it was, whatever characters it holds", () => {
    const texts = [
      "a\u0000b\u0001\u000B\uFFFE",
      "\uD800 alone, \uDC00 as well, 😀 not",
      "first\r\nsecond\n\tthird",
      "_x000D_ and _x005F_x0041_x0042_",
      "<&>\"' ]]>",
      "  spaces  ",
    ];
    const { sheets } = readWorkbook(written(textCells(texts)), null);
    expect(sheets[1]?.rows.map(({ values }) => values[0])).toEqual(texts);
  });

  test("that is longer than a cell holds ends where the cell ends", () => {
    const { sheets } = readWorkbook(written(textCells(["😀".repeat(20_000)])), null);
    expect(sheets[1]?.rows[0]?.values[0]).toBe("😀".repeat(16_383));
  });
});

test("a link leads to the cell it names, or to the first one, also where the sheet has an apostrophe", () => {
  const link = { column: 1, value: "前往", style: "link" } as const;
  const bytes = written([
    { ...link, row: 1, linkTo: "O'Brien & <甲>", linkCell: "AG13" },
    { ...link, row: 2, linkTo: "資產" },
  ]);
  const xml = partTextOf(bytes, RESULTS_PART);
  expect(xml).toContain(`<hyperlink ref="A1" location="'O''Brien &amp; &lt;甲&gt;'!AG13"/>`);
  expect(xml).toContain(`<hyperlink ref="A2" location="'資產'!A1"/>`);
});

test("a sheet is laid out for A4 as designed", () => {
  const bytes = writeCheckedWorkbook(workbookFile(), checkedOf([]));
  const xml = partTextOf(bytes, "xl/worksheets/sheet3.xml");
  expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight"');
  expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
  expect(xml).toContain(
    "<oddFooter>&amp;L甲 &amp;&amp; 乙&amp;C第 &amp;P 頁／共 &amp;N 頁&amp;Rlbbu<",
  );
  expect(xml).toContain('<col min="4" max="4" width="60" customWidth="1"/>');
  const workbook = partTextOf(bytes, "xl/workbook.xml");
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="2">'檢核結果'!$1:$2</definedName>`,
  );
});

test("a table without findings has a row to type in, as Excel demands", () => {
  const bytes = writeCheckedWorkbook(workbookFile(), checkedOf([]));
  expect(partTextOf(bytes, "xl/tables/table1.xml")).toContain('<autoFilter ref="A2:D3"/>');
});

describe("what LibreOffice made of a marked workbook", () => {
  const saved = new Uint8Array(readFileSync("test/fixtures/rich-marked-saved-by-libreoffice.xlsx"));
  const before = readWorkbook(saved, null);
  const cleared = clearCheckedWorkbook(saved);
  const after = readWorkbook(cleared, null);
  const flagsIn = (bytes: Uint8Array) =>
    Object.values(partsOf(bytes)).flatMap(
      (part) => part.toString("utf8").match(/LBBU:\w+/gu) ?? [],
    );

  test("still has seal and flags", () => {
    expect(before.sealXml).toContain(SEAL_XML);
    expect(flagsIn(saved).sort()).toEqual(["LBBU:advice", "LBBU:gap", "LBBU:gap", "LBBU:review"]);
  });

  test("is cleared of seal, sheets, tables and flags, and of nothing else", () => {
    expect(after.sealXml).toBeNull();
    expect(flagsIn(cleared)).toEqual([]);
    expect(after.sheets).toEqual(before.sheets.slice(0, -3));
    expect(Object.keys(partsOf(cleared)).filter((name) => name.includes("tables/"))).toEqual([
      "xl/tables/table2.xml",
    ]);
    expect(Object.keys(partsOf(cleared)).filter((name) => name.startsWith("customXml/"))).toEqual([
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "customXml/_rels/item1.xml.rels",
    ]);
    expect(partTextOf(cleared, "xl/worksheets/sheet1.xml").match(/<cfRule /gu)).toHaveLength(2);
  });

  test("can be marked again, twice the same", () => {
    const content = checkedOf([]);
    const marked = writeCheckedWorkbook(saved, content);
    expect(Buffer.from(writeCheckedWorkbook(marked, content)).equals(marked)).toBe(true);
    expect(readWorkbook(marked, null).sheets).toHaveLength(before.sheets.length);
  });
});
