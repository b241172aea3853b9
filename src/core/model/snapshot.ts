/** An Excel error value, such as `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds; null = nothing. A formula cell that has no cached result holds null. */
export type RawValue = string | number | boolean | ErrorValue | null;

/** One row of a sheet. Rows in which no cell holds anything, not even a formula, are left out. */
export interface SnapshotRow {
  /** Row number as Excel shows it, from 1. */
  readonly row: number;
  /** By column from A; may be shorter than the sheet is wide. */
  readonly values: readonly RawValue[];
  /** Number format code of each cell that holds a number; "General" is left out (undefined). */
  readonly formats: readonly (string | undefined)[];
}

/** A rectangle of cells, 1-based and inclusive, as Excel counts. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface FormulaCell {
  /** Name of the other workbook the formula reads from, without its path; null = none. */
  readonly externalFile: string | null;
}

/** An Excel table object ("format as table"). */
export interface TableObject {
  readonly name: string;
  readonly range: Range;
  readonly hasHeaderRow: boolean;
}

/**
 * A sheet as it stands in the workbook, before anything is understood. Hidden rows and columns and
 * merged cells are told as far as the sheet holds anything: the last row and column with a value
 * or formula.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** In ascending order. */
  readonly rows: readonly SnapshotRow[];
  /** Cells that hold a formula, by address ("AG13"). */
  readonly formulas: ReadonlyMap<string, FormulaCell>;
  /** Rows hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Hidden columns, from 1. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** By their top left cell, row by row. */
  readonly merges: readonly Range[];
  /** By their top left cell, row by row. */
  readonly tables: readonly TableObject[];
  /** Form number our template left in the sheet ("LBBU-ISMS-3-02-01"); null = none. */
  readonly marker: string | null;
}

/** A whole workbook file, read at once. */
export interface WorkbookSnapshot {
  /** File name; null = the workbook that is open in Excel. */
  readonly file: string | null;
  /** Serial dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  /** The custom XML part in which a hand-over keeps its seal; null = there is none. */
  readonly sealXml: string | null;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
}
