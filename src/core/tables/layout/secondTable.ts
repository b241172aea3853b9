import { address } from "../../cells/address";
import type { SnapshotRow } from "../../model/snapshot";
import { filledCells, type FilledCell, type TableArea } from "./tableArea";

/** Where another table begins below the form's own. */
export interface SecondTable {
  readonly row: number;
  readonly cell: string;
  readonly text: string;
}

/** Titles that must be known before a row is taken for titles of another table. */
const MIN_TITLES = 3;
const TITLE_SHARE = 0.6;
/** Cells that cannot be data of their columns, before a row of unknown words is taken for titles. */
const MIN_MISFITS = 2;

/** Does another table begin at this row? null = no. */
export function titlesOfAnotherTable(
  row: SnapshotRow,
  afterGap: boolean,
  area: TableArea,
): SecondTable | null {
  const [first] = filledCells(row, area, 1);
  if (!first) return null;
  const begins =
    isTableObject(row, area) ||
    hasKnownTitles(row, first, area) ||
    (afterGap && hasTitlesOnly(row, area));
  return begins ? { row: row.row, cell: address(row.row, first.column), text: first.text } : null;
}

/** An Excel table of its own, below ours and under the same columns. */
function isTableObject({ row }: SnapshotRow, { grid, header, columns }: TableArea): boolean {
  const right = Math.max(...columns.map(({ at }) => at));
  return grid.sheet.tables.some(
    ({ range }) => range.top === row && range.top > header.bottom + 1 && range.left <= right,
  );
}

function hasKnownTitles(row: SnapshotRow, first: FilledCell, area: TableArea): boolean {
  if (!area.titles.anyKnows(first.text)) return false;
  const filled = filledCells(row, area);
  return area.titles.all.some((index) => {
    const known = filled.filter((cell) => index.knows(cell.text)).length;
    return known >= MIN_TITLES && known / filled.length >= TITLE_SHARE;
  });
}

/** Words without a number, none of which can be what its column asks for. */
function hasTitlesOnly(row: SnapshotRow, area: TableArea): boolean {
  const filled = filledCells(row, area);
  if (filled.length < MIN_TITLES || filled.some(({ text }) => text === "" || /\d/u.test(text)))
    return false;
  const answers = area.columns.flatMap(({ column, at }) => {
    const value = row.values[at - 1] ?? null;
    return area.isVoid(value) ? [] : (area.fits(column, value, row.formats[at - 1]) ?? []);
  });
  return answers.length >= MIN_MISFITS && !answers.includes(true);
}
