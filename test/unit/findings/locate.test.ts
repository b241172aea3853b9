import { locate } from "../../../src/core/findings/locate";
import type { Table } from "../../../src/core/model/table";
import { templateOf } from "../../support/catalogOf";
import { findingOf } from "../../support/reportOf";
import { tableOf } from "../../support/tableOf";

const TEMPLATE = templateOf(
  "3-02-01",
  [{ key: "id" }, { key: "owner" }, { key: "date" }],
  [{ key: "filledOn" }],
);
/** Rows 9, 10, 11 … with these ids. */
const tableWith = (...ids: readonly string[]): Table =>
  tableOf(
    TEMPLATE,
    ids.map((id) => ({ id })),
  );
const FINDING = findingOf({ sheet: "3-02-01 表單", cells: ["C9"], row: 9, field: "date" });

test("a row that stayed is where it was", () => {
  expect(locate(FINDING, "SW-001", tableWith("SW-001", "SW-002"))).toEqual({
    sheet: "3-02-01 表單",
    cell: "C9",
    isMoved: false,
  });
});

test("a row that moved is found by its key", () => {
  const table = tableWith("SW-009", "SW-002", "SW-001");
  expect(locate(FINDING, "SW-001", table)).toMatchObject({ cell: "C11", isMoved: true });
});

test("a column that moved is found by its title", () => {
  const table = { ...tableWith("SW-001"), letters: new Map([["date", "F"]]) };
  expect(locate(FINDING, "SW-001", table)).toMatchObject({ cell: "F9" });
});

test("of several rows with the same key the nearest is taken", () => {
  const finding = findingOf({ ...FINDING, row: 11, cells: ["C11"] });
  const table = tableWith("SW-001", "x", "SW-001", "SW-001");
  expect(locate(finding, "SW-001", table)).toMatchObject({ cell: "C11", isMoved: false });
});

test("a row that is gone is not guessed", () => {
  expect(locate(FINDING, "SW-001", tableWith("SW-002"))).toBeNull();
});

test("what is about a column leads to its title", () => {
  const finding = findingOf({ ...FINDING, row: null, cells: [] });
  expect(locate(finding, null, tableWith("x"))).toMatchObject({ cell: "C8" });
});

test("what is about the header leads to its field", () => {
  const finding = findingOf({ ...FINDING, row: 3, cells: ["B3"], field: "header.filledOn" });
  expect(locate(finding, null, tableWith("x"))).toMatchObject({ cell: "B3" });
});

test("what is about the sheet leads to its first cell", () => {
  const finding = findingOf({ ...FINDING, row: null, cells: [], field: null });
  expect(locate(finding, null, tableWith("x"))).toMatchObject({ cell: "A1" });
});
