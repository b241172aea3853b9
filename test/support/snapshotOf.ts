import { columnLetters } from "../../src/core/cells/address";
import { fromIso } from "../../src/core/dates/calendar";
import { serialOfDate } from "../../src/core/dates/serial";
import type {
  Range,
  RawValue,
  SheetSnapshot,
  SnapshotRow,
  WorkbookSnapshot,
} from "../../src/core/model/snapshot";
import type { Field, Template } from "../../src/core/model/template";
import type { RowData } from "./tableOf";

export const DATE_FORMAT = "[$-404]e/mm/dd";
export const DATE_TIME_FORMAT = "[$-404]e/mm/dd hh:mm";
/** Where the builder puts titles; header fields stand above, one a row from row 3. */
const HEADER_ROW = 3;

/** A cell exactly as the sheet holds it, in place of what a template column would hold. */
export class Raw {
  constructor(
    readonly value: RawValue,
    readonly format?: string,
  ) {}
}

/** Cells of a row from A; undefined and null = nothing there. */
export type GridRow = readonly (RawValue | Raw | undefined)[];

/** A sheet from its cells, by Excel row number. */
export function sheetOf(
  name: string,
  rows: Readonly<Record<number, GridRow>>,
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: Object.entries(rows).map(([row, cells]) => snapshotRow(Number(row), cells)),
    formulas: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    marker: null,
    ...rest,
  };
}

/** A workbook of these sheets. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  rest: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return { file: null, date1904: false, sealXml: null, sheets, ...rest };
}

/** A form's sheet, laid out as a table that can be edited before it becomes a snapshot. */
export class FormSheet {
  readonly titles: (string | null)[];
  readonly header: RowData;
  /** Cells by row number, below the titles. */
  readonly cells = new Map<number, GridRow>();
  readonly above = new Map<number, GridRow>();
  private readonly keys: (string | null)[];

  constructor(
    readonly template: Template,
    rows: readonly RowData[] = [],
    header: RowData = {},
    private readonly date1904 = false,
  ) {
    this.titles = template.columns.map((column) => column.title);
    this.keys = template.columns.map((column) => column.key);
    this.header = header;
    rows.forEach((row, n) => this.cells.set(this.firstRow + n, this.gridRow(row)));
  }

  get titleRow(): number {
    return HEADER_ROW + this.template.header.length + 1;
  }

  get firstRow(): number {
    return this.titleRow + 1;
  }

  columnOf(key: string): number {
    return this.keys.indexOf(key) + 1;
  }

  cell(row: number, key: string): string {
    return `${columnLetters(this.columnOf(key))}${row}`;
  }

  gridRow(row: RowData): GridRow {
    return this.template.columns.map((column) => this.rawOf(column, row[column.key]));
  }

  /** Inserts a column of the agency; rows get the value. */
  insertColumn(at: number, title: string | null, value: RawValue): this {
    this.titles.splice(at - 1, 0, title);
    this.keys.splice(at - 1, 0, null);
    this.editRows((cells) => [...cells.slice(0, at - 1), value, ...cells.slice(at - 1)]);
    return this;
  }

  deleteColumn(key: string): this {
    const at = this.columnOf(key);
    this.titles.splice(at - 1, 1);
    this.keys.splice(at - 1, 1);
    this.editRows((cells) => cells.filter((_, n) => n !== at - 1));
    return this;
  }

  rename(key: string, title: string | null): this {
    this.titles[this.columnOf(key) - 1] = title;
    return this;
  }

  build(rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
    const rows: Record<number, GridRow> = { 1: [`臺中市政府勞工局　${this.template.title}`] };
    this.template.header.forEach((field, n) => {
      rows[HEADER_ROW + n] = [field.title, this.rawOf(field, this.header[field.key])];
    });
    for (const [row, cells] of this.above) rows[row] = cells;
    rows[this.titleRow] = this.titles;
    for (const [row, cells] of this.cells) rows[row] = cells;
    return sheetOf(this.template.sheetName, rows, rest);
  }

  private editRows(edit: (cells: GridRow) => GridRow): void {
    for (const [row, cells] of this.cells) this.cells.set(row, edit(cells));
  }

  private rawOf(field: Field, value: unknown): RawValue | Raw {
    if (value instanceof Raw) return value;
    if (value === undefined || value === null) return null;
    const isDate = field.type === "date" || field.type === "datetime";
    if (!isDate || typeof value !== "string") return value as RawValue;
    const date = fromIso(value);
    return new Raw(
      serialOfDate(date, this.date1904),
      date.minutes === null ? DATE_FORMAT : DATE_TIME_FORMAT,
    );
  }
}

/** Cells from row and column to row and column, as Excel counts. */
export function area(top: number, left: number, bottom: number, right: number): Range {
  return { top, left, bottom, right };
}

function snapshotRow(row: number, cells: GridRow): SnapshotRow {
  const raws = cells.map((cell) => (cell instanceof Raw ? cell : new Raw(cell ?? null)));
  return { row, values: raws.map((raw) => raw.value), formats: raws.map((raw) => raw.format) };
}
