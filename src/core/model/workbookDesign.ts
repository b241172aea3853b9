import type { Range } from "./snapshot";

/** What a cell is for; the adapter knows how that looks. */
export type DesignStyle =
  | "title"
  | "note"
  | "label"
  | "value"
  | "mark"
  | "coreTitle"
  | "extendedTitle"
  | "text"
  | "centred"
  | "number"
  | "link";

/** A cell to be written. Row and column count from 1. */
export interface DesignedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly style: DesignStyle;
  /** Excel number format code; none = General. */
  readonly format?: string;
  /** The value is a date as days since 1899-12-30: another number where a workbook counts from 1904. */
  readonly isDate?: true;
  /** Formula without "="; `value` is its cached result. */
  readonly formula?: string;
  /** Sheet of the same workbook a click leads to. */
  readonly linkTo?: string;
  /** Cell of that sheet, such as "AG13"; none = A1. */
  readonly linkCell?: string;
}

/** What may be typed into a range, and the hint shown while typing (at most 255 characters). */
export interface DesignedValidation {
  readonly range: Range;
  readonly hint: string;
  readonly allowed:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "listRange"; readonly range: Range }
    | {
        readonly kind: "number";
        readonly whole: boolean;
        readonly min: number;
        readonly max: number;
      }
    | { readonly kind: "anything" };
  /** Other input: stop = refused, ask = the person may keep it; null = nothing is refused. */
  readonly otherwise: { readonly style: "stop" | "ask"; readonly alert: string } | null;
}

/** An Excel table; its range includes the title row. */
export interface DesignedTable {
  readonly name: string;
  readonly range: Range;
  /** Formula: Excel fills it into new rows. */
  readonly columns: readonly { readonly title: string; readonly formula: string | null }[];
}

export interface DesignedSheet {
  readonly name: string;
  /** Form number left in the sheet as a hidden name; null = none. */
  readonly marker: string | null;
  /** Column widths in characters, from A. */
  readonly widths: readonly number[];
  /** Hidden columns, from 1. */
  readonly hiddenColumns: readonly number[];
  /** Row heights in points; rows without one fit their content. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly DesignedCell[];
  readonly merges: readonly Range[];
  readonly table: DesignedTable | null;
  readonly validations: readonly DesignedValidation[];
  /** Rows above and columns left of the first cell that scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    /** Rows repeated on every page; first and last. */
    readonly titleRows: readonly [number, number];
    /** A4 pages side by side. */
    readonly pagesWide: number;
    readonly footer: { readonly left: string; readonly right: string };
  };
}

/** A workbook to be written from scratch, such as the blank forms. */
export interface WorkbookDesign {
  readonly title: string;
  readonly creator: string;
  readonly sheets: readonly DesignedSheet[];
}

/** A cell of a control sheet that is there already, and what it is to hold; null = nothing. */
export interface ControlCell {
  /** Address such as "C13". */
  readonly cell: string;
  readonly value: string | number | null;
}
