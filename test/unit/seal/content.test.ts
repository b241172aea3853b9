import { sheetDifferences } from "../../../src/core/seal/content/sheetDifferences";
import { sealedValue } from "../../../src/core/seal/content/sealedValue";
import {
  digestOfRows,
  sheetRows,
  type SheetContent,
} from "../../../src/core/seal/content/sheetContent";
import { Raw, sheetOf, type GridRow } from "../../support/snapshotOf";

const DATE = "[$-404]e/mm/dd";

function contentOf(rows: Readonly<Record<number, GridRow>>, titleRow = 3): SheetContent {
  const sheet = sheetOf("資產", rows);
  return { form: "3-02-01", sheet: "資產", titleRow, keys: [1], rows: sheetRows(sheet, false) };
}

const ROWS = {
  1: ["填表單位", "秘書室"],
  3: ["資產編號", "名稱", "盤點日期", "數量"],
  4: ["HW-1", "伺服器", new Raw(46000, DATE), 3],
  5: ["HW-2", "交換器", new Raw(46001, DATE), 1],
  7: ["註：每年盤點"],
} satisfies Record<number, GridRow>;

const digest = (rows: Readonly<Record<number, GridRow>>) => digestOfRows(contentOf(rows).rows);
const differences = (rows: Readonly<Record<number, GridRow>>) =>
  sheetDifferences(contentOf(ROWS), contentOf(rows));

describe("the content of a sheet stays the same", () => {
  it.each<[string, Readonly<Record<number, GridRow>>]>([
    ["when blank rows come between", { ...ROWS, 7: [], 9: ROWS[7] }],
    [
      "when a program saves 15 digits",
      { ...ROWS, 4: ["HW-1", "伺服器", new Raw(46000, "yyyy/m/d"), 3.0000000000000004] },
    ],
    ["when empty text takes the place of nothing", { ...ROWS, 1: ["填表單位", "秘書室", ""] }],
  ])("%s", (_, rows) => expect(digest(rows)).toBe(digest(ROWS)));

  it("however a text is composed and its lines end", () => {
    expect(sealedValue("e\u0301\r\n乙", undefined, false)).toEqual(
      sealedValue("\u00e9\n乙", undefined, false),
    );
  });

  it("when serials count from 1904 and mean the same day", () => {
    expect(sealedValue(46000 - 1462, DATE, true)).toEqual(sealedValue(46000, DATE, false));
    expect(sealedValue(46000, DATE, false)).toEqual({ type: "d", text: "2025-12-09" });
  });
});

describe("the content of a sheet changes", () => {
  it.each<[string, GridRow]>([
    ["with a value", ["HW-1", "伺服器", new Raw(46000, DATE), 4]],
    ["with the type of a value", ["HW-1", "伺服器", new Raw(46000, DATE), "3"]],
    ["with a cell beside the table", ["HW-1", "伺服器", new Raw(46000, DATE), 3, "已報廢"]],
    ["with a time of day", ["HW-1", "伺服器", new Raw(46000.25, DATE), 3]],
    ["when a date is no date any more", ["HW-1", "伺服器", 46000, 3]],
    ["when a number is a percentage", ["HW-1", "伺服器", new Raw(46000, DATE), new Raw(3, "0%")]],
    ["with blanks in a text", ["HW-1", "伺服器 ", new Raw(46000, DATE), 3]],
  ])("%s", (_, row) => expect(digest({ ...ROWS, 4: row })).not.toBe(digest(ROWS)));
});

describe("a difference", () => {
  it("names row, field and both values", () => {
    expect(differences({ ...ROWS, 5: ["HW-2", "交換器", new Raw(46002, DATE), 1] })).toEqual([
      {
        what: "cell",
        sheet: "資產",
        row: 5,
        rowKey: "HW-2",
        field: "盤點日期",
        cell: "C5",
        sealed: "2025-12-10",
        now: "2025-12-11",
      },
    ]);
  });

  it("in the header block is named by the label", () => {
    expect(differences({ ...ROWS, 1: ["填表單位", "政風室"] })).toMatchObject([
      { what: "cell", field: "填表單位", rowKey: null, sealed: "秘書室", now: "政風室" },
    ]);
  });

  it("says that only the type changed", () => {
    expect(
      differences({ ...ROWS, 5: ["HW-2", "交換器", new Raw(46001, DATE), "1"] }),
    ).toMatchObject([{ what: "type", field: "數量", sealed: "n", now: "t" }]);
  });

  it("names a row that was deleted, and no other, when the rows below move up", () => {
    const found = differences({ 1: ROWS[1], 3: ROWS[3], 4: ROWS[5], 6: ROWS[7] });
    expect(found).toMatchObject([{ what: "rowRemoved", rowKey: "HW-1" }]);
  });

  it("names a row that was inserted", () => {
    const found = differences({ ...ROWS, 6: ["HW-3", "防火牆"] });
    expect(found).toMatchObject([{ what: "rowAdded", rowKey: "HW-3", now: "HW-3、防火牆" }]);
  });

  it("names the key of a row that was changed", () => {
    const found = differences({ ...ROWS, 5: ["HW-9", "交換器", new Raw(46001, DATE), 1] });
    expect(found).toMatchObject([{ what: "cell", field: "資產編號", sealed: "HW-2", now: "HW-9" }]);
  });

  it("says that rows were sorted", () => {
    const found = differences({ ...ROWS, 4: ROWS[5], 5: ROWS[4] });
    expect(found).toMatchObject([{ what: "rowsMoved", sheet: "資產" }]);
  });
});
