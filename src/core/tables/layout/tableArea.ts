import type { RawValue, SnapshotRow } from "../../model/snapshot";
import type { Column, Template } from "../../model/template";
import type { FoundHeader } from "../recognise/findHeader";
import type { TitleIndexes } from "../recognise/titleIndex";
import { textOf, type SheetGrid } from "./sheetGrid";

/** A column of the form that the sheet has. */
export interface PlacedColumn {
  readonly column: Column;
  /** Sheet column, from 1. */
  readonly at: number;
}

/** The part of a sheet in which a form's data are looked for. */
export interface TableArea {
  readonly grid: SheetGrid;
  readonly template: Template;
  readonly header: FoundHeader;
  readonly columns: readonly PlacedColumn[];
  /** Titles of every form, by which a second table is known. */
  readonly titles: TitleIndexes;
  readonly footerWords: readonly string[];
  /** What the form's own numbers look like; null where any text will do. */
  readonly keyPattern: RegExp | null;
  /** Nothing but spaces or what the template left there. */
  readonly isVoid: (value: RawValue) => boolean;
  /** Can this content be what the column asks for? null where any text could. */
  readonly fits: (column: Column, value: RawValue, format: string | undefined) => boolean | null;
}

/** A cell of a row that holds something. */
export interface FilledCell {
  readonly column: number;
  readonly text: string;
}

/** Filled cells of a row from the left (at most so many), without the columns of drop-down lists. */
export function filledCells(
  { values }: SnapshotRow,
  { header, isVoid }: TableArea,
  most = Infinity,
): readonly FilledCell[] {
  const filled: FilledCell[] = [];
  for (let n = 0; n < values.length && filled.length < most; n++) {
    const value = values[n] ?? null;
    if (value === null || header.listColumns.has(n + 1) || isVoid(value)) continue;
    filled.push({ column: n + 1, text: textOf(value) });
  }
  return filled;
}
