import type { Range } from "../../model/snapshot";
import type { DesignedCell } from "../../model/workbookDesign";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { visibleText } from "../visibleText";
import { lineCount, rowHeight } from "../../templates/design/textWidth";

/** Excel's limit is 32,767 characters a cell. */
const MAX_TEXT = 32_000;

/** A cell of a line; it spans one column unless it says more. */
export type LineCell = Omit<DesignedCell, "row" | "format" | "formula"> & {
  readonly span?: number;
};

/** A row of a sheet; without cells it is blank. */
export interface Line {
  readonly cells: readonly LineCell[];
  /** Points; none = as high as its texts need. */
  readonly height?: number;
}

export const BLANK_LINE: Line = { cells: [] };

/** Lines as cells from row 1 on. */
export interface LaidOut {
  readonly cells: readonly DesignedCell[];
  readonly merges: readonly Range[];
  readonly heights: ReadonlyMap<number, number>;
}

/** @param widths of the columns in characters */
export function layOut(lines: readonly Line[], widths: readonly number[]): LaidOut {
  const placed = lines.flatMap(({ cells }, n) => cells.map((cell) => ({ cell, row: n + 1 })));
  return {
    cells: placed.map(({ cell, row }) => designed(cell, row)),
    merges: placed.flatMap(({ cell: { column, span = 1 }, row }) =>
      span > 1 ? [{ top: row, left: column, bottom: row, right: column + span - 1 }] : [],
    ),
    heights: new Map(
      lines.flatMap(({ cells, height }, n): [number, number][] =>
        cells.length === 0 ? [] : [[n + 1, height ?? heightOf(cells, widths)]],
      ),
    ),
  };
}

function designed(cell: LineCell, row: number): DesignedCell {
  const { column, value, style, linkTo, linkCell } = cell;
  return {
    row,
    column,
    value: typeof value === "string" ? storable(value) : value,
    style,
    ...(linkTo !== undefined && { linkTo }),
    ...(linkCell !== undefined && { linkCell }),
  };
}

/** What every program keeps as it is: no control characters, no longer than a cell holds. */
function storable(text: string): string {
  const shown = visibleText(text);
  if (shown.length <= MAX_TEXT) return shown;
  // A pair of surrogates is not cut in two.
  return shown.slice(0, MAX_TEXT).replace(/\p{Cs}$/u, "") + CHECKED_WORDS.result.cut;
}

function heightOf(cells: readonly LineCell[], widths: readonly number[]): number {
  const lines = cells.map(({ value, column, span = 1 }) => {
    const width = widths.slice(column - 1, column - 1 + span).reduce((sum, one) => sum + one, 0);
    return lineCount(String(value ?? ""), width);
  });
  return rowHeight(Math.max(1, ...lines));
}
