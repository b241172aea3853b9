import { apiNotFound } from "../excelError";
import type { Host } from "../host";
import type { RangeOf } from "../items";
import type { Line } from "../model/sheet";

/** One `{ rowHidden }` per row. */
export function rowProperties({ sheet, area }: RangeOf, wanted: unknown): unknown[] {
  assertOnly("rowHidden", wanted);
  return hiddenLines(sheet.rows, [area.top, area.bottom]).map((rowHidden) => ({ rowHidden }));
}

/** One `{ columnHidden }` per column. */
export function columnProperties({ sheet, area }: RangeOf, wanted: unknown): unknown[] {
  assertOnly("columnHidden", wanted);
  return hiddenLines(sheet.columns, [area.left, area.right]).map((columnHidden) => ({
    columnHidden,
  }));
}

export function hideColumns({ sheet, area }: RangeOf, hidden: boolean, host: Host): void {
  host.mayWriteTo(sheet, "Range.columnHidden");
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.columns.set(column, { size: sheet.columns.get(column)?.size ?? null, hidden });
  }
}

const hiddenLines = (
  lines: ReadonlyMap<number, Line>,
  [first, last]: readonly [number, number],
): boolean[] =>
  Array.from({ length: last - first + 1 }, (_, n) => lines.get(first + n)?.hidden ?? false);

function assertOnly(property: string, wanted: unknown): void {
  const options: unknown = typeof wanted === "string" ? JSON.parse(wanted) : wanted;
  const others = Object.keys(options ?? {}).filter((name) => name !== property);
  if (others.length > 0) throw apiNotFound(`line property ${others.join()}`);
}
