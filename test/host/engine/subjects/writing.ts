import { accessDenied, invalidArgument } from "../excelError";
import type { Host } from "../host";
import type { RangeOf } from "../items";
import type { Cell, CellValue } from "../model/cell";
import { interpretInput } from "../model/interpretInput";
import { emitChanged } from "./events";
import { eachCell, gridFor, readGrid } from "./grids";

/** A protected sheet takes writes only where every cell is unlocked. */
function assertWritable(range: RangeOf, location: string, host: Host): void {
  host.mayWrite(location);
  if (!range.sheet.isProtected) return;
  const locked = readGrid(range, (cell) => cell?.format.unlocked !== true)
    ?.flat()
    .some(Boolean);
  if (locked !== false) throw accessDenied(location);
}

/** Writes as if typed; null leaves a cell as it is, "" empties it. */
export function writeCells(
  range: RangeOf,
  given: unknown,
  { host, member }: { host: Host; member: "values" | "formulas" },
): void {
  const location = `Range.${member}`;
  const grid = gridFor(range, given, location);
  assertWritable(range, location, host);
  for (const value of grid.flat()) assertCellInput(value, location);
  eachCell(range, (cell, row, column) => {
    const value = grid[row]?.[column];
    if (value !== null && value !== undefined) typeInto(cell, value as string | number | boolean);
  });
  emitChanged(range.sheet, range.area, host);
}

function assertCellInput(value: unknown, location: string): void {
  const simple = value === null || ["string", "number", "boolean"].includes(typeof value);
  const tooLong = typeof value === "string" && value.length > 32767;
  if (!simple || tooLong) throw invalidArgument(location);
}

/** What happens to a cell when this is typed into it, by a person or through the API. */
export function typeInto(cell: Cell, input: string | number | boolean): void {
  if (typeof input === "string" && input.startsWith("=") && cell.numberFormat !== "@") {
    cell.formula = input;
    // there is no calculation: only a file brings values of formulas
    cell.value = "";
    return;
  }
  const { value, numberFormat } = interpretInput(input, cell.numberFormat);
  cell.formula = null;
  cell.value = value satisfies CellValue;
  if (cell.numberFormat === "General" && numberFormat !== null) cell.numberFormat = numberFormat;
}

export function writeNumberFormats(range: RangeOf, given: unknown, host: Host): void {
  const grid = gridFor(range, given, "Range.numberFormat");
  host.mayWriteTo(range.sheet, "Range.numberFormat");
  eachCell(range, (cell, row, column) => {
    const format = grid[row]?.[column];
    if (typeof format === "string") cell.numberFormat = format;
  });
}
