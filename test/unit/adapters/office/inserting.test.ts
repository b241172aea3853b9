import { rectangles } from "../../../../src/adapters/office/inserting/build/rectangles";
import { withTableNames } from "../../../../src/adapters/office/inserting/build/tableNames";
import { freeName, isNameFor } from "../../../../src/adapters/office/inserting/sheetNames";
import { a1 } from "../../../../src/core/cells/a1";

const LONG = "3-02-01 一二三四五六七八九十一二三四五六七八九十一二三";

test.each([
  ["資產", [], "資產"],
  ["資產", ["資產"], "資產 (2)"],
  ["Asset", ["ASSET", "asset (2)"], "Asset (3)"],
  [LONG, [LONG], `${LONG.slice(0, 27)} (2)`],
])("%s beside %j is called %s", (name, taken, expected) => {
  expect(freeName(name, taken)).toBe(expected);
  expect(isNameFor(expected, name)).toBe(true);
});

test.each([
  ["資產 (2) 副本", "資產"],
  ["人員", "資產"],
  ["資產清冊 (2)", "資產"],
  [" (2)", "資產"],
])("%s was not added for %s", (name, wanted) => {
  expect(isNameFor(name, wanted)).toBe(false);
});

test("like cells become rectangles, unlike ones and gaps part them", () => {
  const cells = ["aab", "aab", "a b", "acc"].flatMap((line, row) =>
    [...line].flatMap((like, column) =>
      like === " " ? [] : [{ row: row + 1, column: column + 1, like }],
    ),
  );
  const found = rectangles(cells, ({ like }) => like);
  expect(found.map(({ range, first }) => `${first.like} ${a1(range)}`)).toEqual([
    "a A1:A4",
    "a B1:B2",
    "c B4:C4",
    "b C1:C3",
  ]);
});

test("tables are renamed in formulas as whole names only", () => {
  const names = new Map([["tbl_1", "tbl_1_2"]]);
  expect(withTableNames("tbl_1[[#This Row],[甲]]+tbl_11[乙]+tbl_1", names)).toBe(
    "tbl_1_2[[#This Row],[甲]]+tbl_11[乙]+tbl_1",
  );
});
