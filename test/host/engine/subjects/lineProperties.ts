import { apiNotFound, invalidArgument } from "../excelError";
import type { Host } from "../host";
import type { RangeOf } from "../items";
import { columnsOf, rowsOf } from "../model/area";

/** One entry per row: { rowIndex, rowHidden }, as far as asked for. */
export function rowProperties({ sheet, area }: RangeOf, wanted: unknown): unknown[] {
  const names = namesIn(wanted, ["rowHidden", "rowIndex"], "Range.getRowProperties");
  return Array.from({ length: rowsOf(area) }, (_, offset) => {
    const rowIndex = area.top + offset;
    return picked({ rowIndex, rowHidden: sheet.rows.get(rowIndex)?.hidden ?? false }, names);
  });
}

/** One entry per column: { columnIndex, columnHidden }, as far as asked for. */
export function columnProperties({ sheet, area }: RangeOf, wanted: unknown): unknown[] {
  const names = namesIn(wanted, ["columnHidden", "columnIndex"], "Range.getColumnProperties");
  return Array.from({ length: columnsOf(area) }, (_, offset) => {
    const columnIndex = area.left + offset;
    return picked(
      { columnIndex, columnHidden: sheet.columns.get(columnIndex)?.hidden ?? false },
      names,
    );
  });
}

export function hideColumns({ sheet, area }: RangeOf, hidden: boolean, host: Host): void {
  host.mayWriteTo(sheet, "Range.columnHidden");
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.columns.set(column, { size: sheet.columns.get(column)?.size ?? null, hidden });
  }
}

function namesIn(wanted: unknown, known: readonly string[], location: string): string[] {
  const options: unknown = typeof wanted === "string" ? JSON.parse(wanted) : wanted;
  if (typeof options !== "object" || options === null) throw invalidArgument(location);
  const names = Object.keys(options);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) throw apiNotFound(`${location} ${strange}`);
  return names;
}

const picked = (all: Readonly<Record<string, unknown>>, names: readonly string[]): unknown =>
  Object.fromEntries(names.map((name) => [name, all[name]]));
