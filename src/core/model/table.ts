import type { Cell } from "./value";

/** Where a cell is, for people and for navigation. */
export interface Place {
  readonly file: string | null;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** A form's sheet, read: every column of its template, every data row. */
export interface Table {
  readonly form: string;
  readonly file: string | null;
  readonly sheet: string;
  readonly rowCount: number;
  /** Excel row number of each data row. */
  readonly rowNumbers: readonly number[];
  /** Primary key of each row, parts joined by "|"; "#<row>" where the whole key is blank. */
  readonly rowKeys: readonly string[];
  /** Data rows (by index) hidden by hand or filter, or all of them where the sheet is hidden. */
  readonly hidden: ReadonlySet<number>;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  /** Columns the sheet lacks, by tier. */
  readonly absent: { readonly core: ReadonlySet<string>; readonly extended: ReadonlySet<string> };
  readonly header: ReadonlyMap<string, Cell>;
  /** Excel row of the column titles. */
  readonly titleRow: number;
  /** Column letters by key; absent columns have none. */
  readonly letters: ReadonlyMap<string, string>;
  /** Address of each header field's value. */
  readonly headerCells: ReadonlyMap<string, string>;
  /** The cell's text as typed, for "actual"; "" where it is blank or absent. */
  rawText(row: number, key: string): string;
}

/**
 * A question put to cells, sheets or settings while they were read. Each is judged by one rule of
 * rules/cells.json, rules/layout.json or rules/workbook.json, whose `each` is
 * {"table": "cells.<question>"}, {"table": "sheets.<question>"} or {"table": "settings.<question>"}.
 */
export type Question = `cells.${string}` | `sheets.${string}` | `settings.${string}`;

/** A fact of an observation, as rules and messages name it: `item.actual`, `item.tier` … */
export type ObservedFact = Cell | readonly string[];

/** One thing seen while reading that a rule has to judge. */
export interface Observation {
  readonly question: Question;
  readonly form: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  /** The cells meant, most important first. */
  readonly cells: readonly string[];
  /** Excel row; null where no single row is meant. */
  readonly row: number | null;
  readonly rowKey: string | null;
  /** Column key, `header.<key>`, or null. */
  readonly field: string | null;
  readonly facts: Readonly<Record<string, ObservedFact>>;
  /** Rules cannot use the cell: what they would say about it is listed at this finding. */
  readonly blocks: boolean;
}

/** Cells or sheets that a question was put to and that answered it as they should: one entry per form. */
export interface Conforming {
  readonly question: Question;
  readonly form: string | null;
  /** Facts such a cell has, for the rule to judge like any other. */
  readonly facts: Readonly<Record<string, ObservedFact>>;
  readonly count: number;
  readonly hidden: number;
  /** Cells the question was not put to because it does not apply there (population `rows`). */
  readonly notApplicable: number;
}

/** What became of a sheet of the workbook. */
export interface SheetUse {
  readonly file: string | null;
  readonly name: string;
  readonly form: string | null;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: number;
}

/** Everything read from the workbook or set of workbooks. */
export interface Tables {
  /** By form; a form that is missing has no entry, one without data rows has an empty table. */
  readonly forms: ReadonlyMap<string, Table>;
  readonly observations: readonly Observation[];
  readonly conforming: readonly Conforming[];
  readonly sheets: readonly SheetUse[];
}
