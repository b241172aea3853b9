import type { Range, SheetSnapshot } from "../model/snapshot";

/** Last row and column of a sheet in which anything stands; 0 where it is blank. */
export interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

type Layout = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "merges">;

/** The layout of a sheet as a snapshot tells it: as far as anything stands, merges row by row. */
export function layoutWithin({ lastRow, lastColumn }: Extent, layout: Layout): Layout {
  return {
    hiddenRows: upTo(lastRow, layout.hiddenRows),
    hiddenColumns: upTo(lastColumn, layout.hiddenColumns),
    merges: layout.merges
      .filter(({ top, left }) => top <= lastRow && left <= lastColumn)
      .sort(byPlace),
  };
}

/** Row by row. */
export function byPlace(one: Range, other: Range): number {
  return one.top - other.top || one.left - other.left;
}

function upTo(last: number, numbers: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...numbers].filter((number) => number <= last));
}
