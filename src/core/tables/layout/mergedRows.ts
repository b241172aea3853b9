import type { Range, SnapshotRow } from "../../model/snapshot";
import type { SheetGrid } from "./sheetGrid";

/** Merged areas that touch data rows. */
export interface MergedRows {
  readonly areas: readonly Range[];
  /** sheet column → covered row → row of the area's first cell */
  readonly byColumn: ReadonlyMap<number, ReadonlyMap<number, SnapshotRow>>;
}

/** Merged cells among the data rows; a covered cell means what the area's first cell holds. */
export function mergedRows(grid: SheetGrid, rows: readonly SnapshotRow[]): MergedRows {
  const data = new Set(rows.map(({ row }) => row));
  const start = rows[0]?.row ?? 0;
  const areas = grid.sheet.merges.filter((area) => area.top >= start && touches(area, data));
  const byColumn = new Map<number, Map<number, SnapshotRow>>();
  for (const area of areas) {
    const first = grid.row(area.top);
    if (!first) continue;
    const covered = byColumn.get(area.left) ?? new Map<number, SnapshotRow>();
    byColumn.set(area.left, covered);
    for (let row = area.top + 1; row <= area.bottom; row++)
      if (data.has(row)) covered.set(row, first);
  }
  return { areas, byColumn };
}

function touches({ top, bottom }: Range, rows: ReadonlySet<number>): boolean {
  if (bottom - top > rows.size) return [...rows].some((row) => row >= top && row <= bottom);
  for (let row = top; row <= bottom; row++) if (rows.has(row)) return true;
  return false;
}
