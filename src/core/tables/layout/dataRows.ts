import { normaliseText } from "../../cells/text";
import type { RawValue, SnapshotRow } from "../../model/snapshot";
import type { Column } from "../../model/template";
import { rowAside } from "./rowAside";
import { titlesOfAnotherTable, type SecondTable } from "./secondTable";
import type { TableArea } from "./tableArea";

/** Rows of a form's sheet that hold data, and what was left aside. */
export interface DataRows {
  readonly rows: readonly SnapshotRow[];
  /** Rows without data above the last data row. */
  readonly blank: number;
  /** Totals, notes, group headings and signature rows. */
  readonly aside: readonly RowAside[];
  readonly secondTable: SecondTable | null;
}

export interface RowAside {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
}

const RUNNING_NUMBERS = new Set(["序號", "項次", "次序", "流水號", "no", "no."].map(normaliseText));

/** Finds the data rows below the titles: blank rows do not end them, a second table does. */
export function findDataRows(area: TableArea): DataRows {
  const { grid, header } = area;
  const rows: SnapshotRow[] = [];
  const aside: RowAside[] = [];
  let previous = header.bottom;
  for (const row of grid.rows) {
    if (row.row <= header.bottom || !hasData(row, area)) continue;
    const secondTable = titlesOfAnotherTable(row, row.row > previous + 1, area);
    if (secondTable)
      return { rows, aside, secondTable, blank: blankRows(rows, aside, header.bottom) };
    previous = row.row;
    const left = rowAside(row, area);
    if (left) aside.push(left);
    else rows.push(row);
  }
  return { rows, aside, secondTable: null, blank: blankRows(rows, aside, header.bottom) };
}

function hasData({ values }: SnapshotRow, { columns, isVoid }: TableArea): boolean {
  return columns.some(({ column, at }) => {
    const value = values[at - 1] ?? null;
    return !isVoid(value) && column.computed === undefined && !isRunningNumber(column, value);
  });
}

/** A number that only counts the lines of the form. */
function isRunningNumber({ title }: Column, value: RawValue): boolean {
  if (!RUNNING_NUMBERS.has(normaliseText(title))) return false;
  return typeof value === "number" || (typeof value === "string" && /^\d+$/u.test(value.trim()));
}

function blankRows(
  rows: readonly SnapshotRow[],
  aside: readonly RowAside[],
  titleRow: number,
): number {
  const last = rows[rows.length - 1]?.row ?? titleRow;
  return last - titleRow - rows.length - aside.filter(({ row }) => row < last).length;
}
