import fc from "fast-check";
import {
  writeXlsx,
  type Cell,
  type CellValue,
  type WriteOptions,
  type WriteSheet,
} from "hucre/xlsx";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { comparable, oracleReading } from "../support/xlsx/oracleReading";

/** Writes a workbook with one library, reads it with another and with ours. */
async function readByBoth(options: WriteOptions) {
  const bytes = await writeXlsx(options);
  return { bytes, ours: comparable(readWorkbook(bytes, null)), theirs: oracleReading(bytes) };
}

const REGISTER: WriteSheet = {
  name: "3-02-01 資訊資產清冊",
  columns: [{ width: 12 }, { width: 20 }, { hidden: true }, {}, { hidden: true }],
  rows: [
    ["資訊資產清冊"],
    ["資產編號", "資產名稱", "數量", "盤點日期", "核心"],
    ["HW-001", '核心交換器 <主>&"備"', 2, 46348, true],
    ["HW-002", " 前後空白 ", 0.5, 46348.75, false],
    [],
    ["SW-003", "換行\n第二行\t定位", -1e-7, null, null],
  ],
  cells: new Map<string, Partial<Cell>>([
    ["2,3", { value: 46348, style: { numFmt: "[$-404]e/mm/dd" } }],
    ["3,3", { value: 46348.75, style: { numFmt: "yyyy/m/d h:mm" } }],
    ["5,2", { value: 0.25, style: { numFmt: "0%" } }],
    ["6,0", { formula: "SUM(C3:C6)", formulaResult: 2.5, type: "formula" }],
    ["6,1", { formula: 'A3&"x"', formulaResult: "HW-001x", type: "formula" }],
    ["6,2", { formula: "C3>1", formulaResult: true, type: "formula" }],
  ]),
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
    { startRow: 4, startCol: 1, endRow: 5, endCol: 1 },
  ],
  rowDefs: new Map([
    [3, { hidden: true }],
    [7, { hidden: true }],
  ]),
};

const REGISTERS: WriteOptions = {
  sheets: [
    REGISTER,
    { name: "隱藏", rows: [["x"]], hidden: true },
    { name: "深藏", rows: [[1]], veryHidden: true },
    { name: "空白", rows: [] },
  ],
};

describe("the same workbook read by another library", () => {
  test.each<[string, Partial<WriteOptions>]>([
    ["with shared strings", { stringMode: "shared" }],
    ["with inline strings", { stringMode: "inline" }],
    ["with dates from 1904", { dateSystem: "1904" }],
  ])("a register %s has the same cells", async (_, options) => {
    const { ours, theirs } = await readByBoth({ ...REGISTERS, ...options });
    expect(ours).toEqual(theirs);
    expect(Object.keys(ours.sheets[0]?.cells ?? {}).length).toBeGreaterThan(20);
    expect(ours.date1904).toBe(options.dateSystem === "1904");
  });

  test("its tables and markers are those that were written", async () => {
    const columns = [{ name: "編號" }, { name: "名稱" }];
    const rows = [
      ["編號", "名稱"],
      ["A", "甲"],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "一", rows },
        { name: "二", rows, tables: [{ name: "資產表", range: "A1:B2", columns }] },
      ],
      namedRanges: [{ name: "_LBBU_FORM", range: '"LBBU-ISMS-3-02-01"', scope: "二" }],
    });
    const { sheets } = readWorkbook(bytes, null);
    expect(sheets.map(({ marker }) => marker)).toEqual([null, "LBBU-ISMS-3-02-01"]);
    expect(sheets.map(({ tables }) => tables)).toEqual([
      [],
      [{ name: "資產表", range: { top: 1, left: 1, bottom: 2, right: 2 }, hasHeaderRow: true }],
    ]);
  });
});

const letters = fc.string({
  unit: fc.constantFrom(..."aZ09 <>&'\"_xX=臺北資Ａ（），\n😀é"),
  minLength: 1,
  maxLength: 12,
});
const numbers = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const values: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: letters },
  { weight: 3, arbitrary: numbers },
  fc.boolean(),
  fc.constant(null),
);
const formats = fc.constantFrom("0.00", "[$-404]e/mm/dd", "yyyy/m/d h:mm", '#,##0"元"', "@", "0%");
const styled = fc.record({ value: numbers, style: fc.record({ numFmt: formats }) });

const sheets: fc.Arbitrary<WriteSheet> = fc.record({
  name: fc.constant("表"),
  rows: fc.array(fc.array(values, { maxLength: 8 }), { maxLength: 12 }),
  cells: fc
    .array(fc.tuple(fc.nat(20), fc.nat(60), styled), { maxLength: 6 })
    .map((list) => new Map<string, Partial<Cell>>(list.map(([r, c, cell]) => [`${r},${c}`, cell]))),
  rowDefs: fc.array(fc.nat(15)).map((rows) => new Map(rows.map((row) => [row, { hidden: true }]))),
  columns: fc.array(fc.record({ hidden: fc.boolean() }), { maxLength: 6 }),
  hidden: fc.boolean(),
});

test("random workbooks have the same cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      sheets,
      fc.constantFrom("shared", "inline"),
      fc.constantFrom("1900", "1904"),
      async (sheet, stringMode, dateSystem) => {
        const front: WriteSheet = { name: "前", rows: [["x"]] };
        const { ours, theirs } = await readByBoth({
          sheets: [front, sheet],
          stringMode,
          dateSystem,
        });
        expect(ours).toEqual(theirs);
      },
    ),
    { numRuns: 200, seed: 20261122 },
  );
}, 60_000);
