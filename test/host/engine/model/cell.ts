/** An error value such as #N/A; on the wire it is a text, told apart only by its value type. */
export interface CellError {
  readonly error: string;
}

/** "" is an empty cell, as on the wire. */
export type CellValue = string | number | boolean | CellError;

export interface CellFormat {
  fill?: string;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  /** Lets a person write although the sheet is protected. */
  unlocked?: true;
  /** What a file says beyond this (borders, italics …), kept as it was. */
  source?: unknown;
}

export interface Cell {
  value: CellValue;
  /** With its equals sign; null where the value was typed. */
  formula: string | null;
  numberFormat: string;
  format: CellFormat;
  /** Where a click leads, as Excel.RangeHyperlink names it. */
  hyperlink?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export const emptyCell = (): Cell => ({
  value: "",
  formula: null,
  numberFormat: "General",
  format: {},
});

export const isError = (value: CellValue): value is CellError => typeof value === "object";

export const wireValue = (value: CellValue): string | number | boolean =>
  isError(value) ? value.error : value;

export const hasContent = (cell: Cell): boolean => cell.value !== "" || cell.formula !== null;
