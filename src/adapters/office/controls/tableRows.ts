import { normaliseText } from "../../../core/cells/text";
import type { RawValue, SheetSnapshot } from "../../../core/model/snapshot";
import type { DesignedSheet } from "../../../core/model/workbookDesign";
import { HostError } from "../../../core/ports";

/** Where the titles of a control sheet stand, and how far its rows reach. */
export interface TitlePlace {
  /** Column of each title. */
  readonly columns: readonly number[];
  /** Last row with anything under a title; the title row where there is none. */
  readonly lastRow: number;
}

/** Titles stand among the first rows, as those of forms do. */
const SEARCHED_ROWS = 30;

/** Finds the titles, in whatever order; refuses where one is missing. */
export function titlePlace(sheet: SheetSnapshot, titles: readonly string[]): TitlePlace {
  const candidates = sheet.rows
    .filter(({ row }) => row <= SEARCHED_ROWS)
    .map(({ row, values }) => {
      const texts = values.map(textOf);
      return { row, columns: titles.map((title) => texts.indexOf(normaliseText(title)) + 1) };
    });
  const [best] = candidates.sort((a, b) => found(b.columns) - found(a.columns));
  const missing = titles.find((_, index) => (best?.columns[index] ?? 0) === 0);
  if (!best || missing !== undefined) {
    throw new HostError("excel-titles-missing", { sheet: sheet.name, title: missing ?? "" });
  }
  const { row: titleRow, columns } = best;
  const isFilled = (values: readonly RawValue[]) =>
    columns.some((column) => (values[column - 1] ?? null) !== null);
  const last = sheet.rows.filter(({ row, values }) => row > titleRow && isFilled(values)).at(-1);
  return { columns, lastRow: last?.row ?? titleRow };
}

/** Rows of the design's table that hold anything, in the order of its columns. */
export function designedRows({
  cells,
  table,
}: DesignedSheet): readonly (readonly (string | number | null)[])[] {
  if (!table) throw new RangeError("a control sheet has a table");
  const { top, left, bottom } = table.range;
  const rows = Array.from({ length: bottom - top }, () =>
    table.columns.map((): string | number | null => null),
  );
  for (const { row, column, value } of cells) {
    const line = rows[row - top - 1];
    if (line && column - left < line.length) line[column - left] = value;
  }
  return rows.filter((line) => line.some((value) => value !== null && value !== ""));
}

function textOf(value: RawValue): string {
  return typeof value === "string" ? normaliseText(value) : "";
}

function found(columns: readonly number[]): number {
  return columns.filter((column) => column > 0).length;
}
