import { address, columnLetters } from "../../cells/address";
import type { Table } from "../../model/table";
import type { Template } from "../../model/template";
import type { Cell } from "../../model/value";
import { rawText } from "../cell/rawText";
import type { NotedPlace } from "../formLog";
import type { SheetGrid } from "../layout/sheetGrid";
import type { ColumnSource } from "./readColumn";

/** The parts of a sheet that make up a form. */
export interface TableParts {
  readonly template: Template;
  readonly grid: SheetGrid;
  readonly titleRow: number;
  readonly rowNumbers: readonly number[];
  /** Columns the sheet has, by key. */
  readonly sources: ReadonlyMap<string, ColumnSource>;
}

/** A form's table. Its columns are filled in while the sheet is read, and never changed afterwards. */
export class SheetTable implements Table {
  readonly columns = new Map<string, Cell[]>();
  readonly header = new Map<string, Cell>();
  readonly headerCells = new Map<string, string>();
  readonly absent: { readonly core: Set<string>; readonly extended: Set<string> };
  readonly hidden: ReadonlySet<number>;
  readonly letters: ReadonlyMap<string, string>;
  rowKeys: readonly string[] = [];

  constructor(private readonly parts: TableParts) {
    const { template, grid, rowNumbers, sources } = parts;
    const missing = template.columns.filter(({ key }) => !sources.has(key));
    const keysOf = (tier: string) =>
      missing.filter((column) => column.tier === tier).map(({ key }) => key);
    this.absent = { core: new Set(keysOf("core")), extended: new Set(keysOf("extended")) };
    const { visibility, hiddenRows } = grid.sheet;
    const isHidden = (row: number) => visibility !== "visible" || hiddenRows.has(row);
    this.hidden = new Set(rowNumbers.flatMap((row, index) => (isHidden(row) ? [index] : [])));
    this.letters = new Map([...sources].map(([key, source]) => [key, columnLetters(source.at)]));
  }

  get template(): Template {
    return this.parts.template;
  }

  get form(): string {
    return this.parts.template.form;
  }

  get file(): string | null {
    return this.parts.grid.file;
  }

  get sheet(): string {
    return this.parts.grid.sheet.name;
  }

  get titleRow(): number {
    return this.parts.titleRow;
  }

  get rowNumbers(): readonly number[] {
    return this.parts.rowNumbers;
  }

  get rowCount(): number {
    return this.parts.rowNumbers.length;
  }

  rawText(row: number, key: string): string {
    const source = this.parts.sources.get(key);
    const own = source?.rows[row];
    if (!source || !own) return "";
    const { values, formats } = source.merged.get(own.row) ?? own;
    return rawText(values[source.at - 1] ?? null, formats[source.at - 1], this.parts.grid.date1904);
  }

  sourceOf(key: string): ColumnSource | undefined {
    return this.parts.sources.get(key);
  }

  /** The place of a cell of a data row, for the log. */
  placeOf(row: number, key: string): NotedPlace {
    const cell = this.addressOf(row, key);
    return {
      cells: cell === null ? [] : [cell],
      row: this.rowNumbers[row] ?? null,
      rowKey: this.rowKeys[row] ?? null,
      field: key,
    };
  }

  /** Address of a cell of a data row; null where the sheet lacks the column. */
  addressOf(row: number, key: string): string | null {
    const source = this.parts.sources.get(key);
    const number = this.parts.rowNumbers[row];
    return source && number !== undefined ? address(number, source.at) : null;
  }
}
