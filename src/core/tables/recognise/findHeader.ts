import { LIST_COLUMN_TITLE } from "../../cells/marker";
import { normaliseText } from "../../cells/text";
import { textOf, type SheetGrid } from "../layout/sheetGrid";
import type { MatchedTitles, TitleCell, TitleIndex } from "./titleIndex";

/** The rows that hold a form's column titles. */
export interface FoundHeader {
  readonly top: number;
  readonly bottom: number;
  readonly titles: MatchedTitles;
  /** Columns of hidden drop-down lists, which hold no data. */
  readonly listColumns: ReadonlySet<number>;
}

/** Titles stand within this many rows from the top. */
export const HEADER_SEARCH_ROWS = 30;
const MAX_TITLE_ROWS = 3;
/** Fewer known titles may be labels of the header block. */
const MIN_TITLES = 2;
/** Titles that further title rows must add; one will do where merged cells speak for them. */
const MIN_GAIN = 3;
const LIST_TITLE = normaliseText(LIST_COLUMN_TITLE);
const NOTHING_FOUND: FoundHeader = {
  top: 0,
  bottom: 0,
  titles: { columns: new Map(), aliased: [], foreign: [] },
  listColumns: new Set(),
};

/** Finds the title rows by their titles: most titles, fewest rows, first; null where no row holds enough of them. */
export function findHeader(grid: SheetGrid, index: TitleIndex): FoundHeader | null {
  const wanted = index.template.columns.length;
  const enough = Math.min(MIN_TITLES, wanted);
  const rows = grid.topRows(HEADER_SEARCH_ROWS).map(({ row }) => row);
  const candidates: FoundHeader[] = [];
  for (let height = 1; height <= MAX_TITLE_ROWS; height++) {
    for (const row of rows) {
      const found = headerAt(grid, index, row, row + height - 1);
      if (hits(found) < enough || !isWorthItsRows(found, candidates, grid)) continue;
      if (hits(found) === wanted) return found;
      candidates.push(found);
    }
  }
  return candidates.reduce<FoundHeader | null>(
    (best, found) => (hits(found) > hits(best) ? found : best),
    null,
  );
}

export function hits(header: FoundHeader | null): number {
  return header?.titles.columns.size ?? 0;
}

function isWorthItsRows(
  found: FoundHeader,
  candidates: readonly FoundHeader[],
  grid: SheetGrid,
): boolean {
  if (found.top === found.bottom) return true;
  const isWithin = (area: { readonly top: number; readonly bottom: number }) =>
    area.top >= found.top && area.bottom <= found.bottom;
  const fewer = Math.max(0, ...candidates.filter(isWithin).map(hits));
  return hits(found) - fewer >= (grid.sheet.merges.some(isWithin) ? 1 : MIN_GAIN);
}

function headerAt(grid: SheetGrid, index: TitleIndex, top: number, bottom: number): FoundHeader {
  const cells = titleCells(grid, top, bottom);
  if (!cells.some(({ texts }) => texts.some((text) => index.mayName(text)))) return NOTHING_FOUND;
  const isList = (cell: TitleCell) => cell.texts.some((text) => normaliseText(text) === LIST_TITLE);
  const listColumns = new Set(cells.filter(isList).map((cell) => cell.column));
  const titles = index.match(cells.filter((cell) => !listColumns.has(cell.column)));
  return { top, bottom, titles, listColumns };
}

interface StackedText {
  readonly row: number;
  readonly text: string;
}

/** One cell per column that has a text in these rows: the lowest text, with those above it as alternatives. */
function titleCells(grid: SheetGrid, top: number, bottom: number): readonly TitleCell[] {
  const columns = new Map<number, StackedText[]>();
  for (let row = top; row <= bottom; row++) {
    grid.row(row)?.values.forEach((value, n) => {
      const text = textOf(value);
      if (text === "") return;
      const right = row < bottom ? (grid.mergeAt(row, n + 1)?.right ?? n + 1) : n + 1;
      for (let column = n + 1; column <= right; column++) {
        const stacked = columns.get(column) ?? [];
        columns.set(column, [...stacked, { row, text }]);
      }
    });
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, stacked]) => titleCell(column, stacked));
}

function titleCell(column: number, stacked: readonly StackedText[]): TitleCell {
  const texts = stacked.map((part) => part.text);
  const lowest = stacked[stacked.length - 1];
  const joined = texts.length > 1 ? [texts.join("")] : [];
  return {
    row: lowest?.row ?? 0,
    column,
    text: lowest?.text ?? "",
    texts: [...texts.reverse(), ...joined],
  };
}
