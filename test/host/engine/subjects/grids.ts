import { ExcelError, wrongShape } from "../excelError";
import type { RangeOf } from "../items";
import { columnsOf, rowsOf } from "../model/area";
import type { Cell } from "../model/cell";

/** More cells than this in one property come back as null, without an error (office-js-docs-pr #5821). */
const CELL_LIMIT = 5_000_000;

/** One property of every cell, as rows of columns; null for over-large ranges (also office-js #4792). */
export function readGrid<T>({ sheet, area }: RangeOf, read: (cell?: Cell) => T): T[][] | null {
  if (rowsOf(area) * columnsOf(area) > CELL_LIMIT) return null;
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) =>
      read(sheet.cellAt(area.top + row, area.left + column)),
    ),
  );
}

/** The value for every cell: rows of columns in the shape of the range, or one value for all. */
export function gridFor({ area }: RangeOf, given: unknown, location: string): unknown[][] {
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (rows * columns > CELL_LIMIT) {
    throw new ExcelError("RangeExceedsLimit", "The range is too large for this write.", location);
  }
  if (!Array.isArray(given))
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
  const grid = given as unknown[];
  const fits = grid.every((row) => Array.isArray(row) && row.length === columns);
  if (grid.length !== rows || !fits) throw wrongShape(location);
  return grid as unknown[][];
}

/** Does something for every cell of the range, making cells that are not there yet. */
export function eachCell(
  { sheet, area }: RangeOf,
  act: (cell: Cell, row: number, column: number) => void,
): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      act(sheet.cellFor(row, column), row - area.top, column - area.left);
    }
  }
}
