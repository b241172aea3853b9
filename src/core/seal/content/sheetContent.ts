import type { SheetSnapshot } from "../../model/snapshot";
import { digestOfLines } from "../digest";
import { sealedValue, type ValueType } from "./sealedValue";

/** Column (from 1), type and text of a cell that holds something. */
export type SealedCell = readonly [column: number, type: ValueType, text: string];

export interface SealedRow {
  /** As Excel showed it at the time: tells people where it was, and is no part of the digest. */
  readonly row: number;
  /** From left to right; never empty. */
  readonly cells: readonly SealedCell[];
}

/** Where the titles of a sheet stand and what identifies its rows: names differences, is no part of the digest. */
export interface SheetOutline {
  /** Row of the column titles; 0 = unknown. */
  readonly titleRow: number;
  /** Columns whose cells identify a row, from 1. */
  readonly keys: readonly number[];
}

/** The canonical content of a sheet. */
export interface SheetContent extends SheetOutline {
  readonly form: string;
  readonly sheet: string;
  readonly rows: readonly SealedRow[];
}

/**
 * Every cell of a sheet that holds something, whether or not the form knows it: titles, header block,
 * extra columns, notes below the table, hidden rows and columns.
 *
 * Part of it, so that a change is found: the value and its type (text, number, percentage, date, yes/no,
 * error), the column it stands in, and the order of the rows: sorting changes what "the row above" says.
 * Not part of it, because saving or looking changes them and no value: blank rows, styles, widths, merged
 * and hidden areas, number formats beyond "a date" and "a percentage", formulas behind values, the 1904
 * date system, Unicode composition, line ends, digits beyond the fifteenth. A formula counts by its result;
 * one without a result counts as blank and has a finding of its own (S-FORMULA).
 */
export function sheetRows(
  { rows }: Pick<SheetSnapshot, "rows">,
  date1904: boolean,
): readonly SealedRow[] {
  return rows.flatMap(({ row, values, formats }) => {
    const cells = values.flatMap((raw, n): SealedCell[] => {
      const value = sealedValue(raw, formats[n], date1904);
      return value ? [[n + 1, value.type, value.text]] : [];
    });
    return cells.length === 0 ? [] : [{ row, cells }];
  });
}

/** A line of the content as it is digested. */
export function lineOf({ cells }: SealedRow): string {
  return JSON.stringify(cells);
}

/** SHA-256 in hexadecimal. */
export function digestOfRows(rows: readonly SealedRow[]): string {
  return digestOfLines(rows.map(lineOf));
}
