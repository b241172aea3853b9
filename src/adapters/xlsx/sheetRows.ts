import { address } from "../../core/cells/address";
import type { RawValue, SnapshotRow } from "../../core/model/snapshot";
import { HostError } from "../../core/ports";
import type { CellBudget } from "./cellBudget";

interface GrowingRow {
  readonly row: number;
  readonly values: RawValue[];
  readonly formats: (string | undefined)[];
  hasFormula: boolean;
}

const NO_FORMATS: readonly undefined[] = [];

/** Rows of a sheet while they are read, in whatever order they come. */
export class SheetRows {
  private readonly rows = new Map<number, GrowingRow>();
  /** Cells mostly come row by row. */
  private latest: GrowingRow | null = null;
  /** Cells that hold "": something only where a formula gave it. */
  private readonly emptyTexts: { readonly row: GrowingRow; readonly column: number }[] = [];

  constructor(
    private readonly sheet: string,
    private readonly budget: CellBudget,
  ) {}

  /** Sets what a cell holds; a second content for the same cell is refused. */
  put(row: number, column: number, value: RawValue, format?: string): void {
    const growing = this.growing(row);
    const { values, formats } = growing;
    if ((values[column - 1] ?? null) !== null) throw this.duplicate(row, column);
    this.budget.spend(Math.max(0, column - 1 - values.length), this.sheet);
    while (values.length < column - 1) values.push(null);
    values[column - 1] = value;
    if (value === "") this.emptyTexts.push({ row: growing, column });
    if (format === undefined) return;
    while (formats.length < column - 1) formats.push(undefined);
    formats[column - 1] = format;
  }

  /** A row with a formula is kept though its result may not be there. */
  markFormula(row: number): void {
    this.growing(row).hasFormula = true;
  }

  duplicate(row: number, column: number): HostError {
    return new HostError("cell-duplicate", { sheet: this.sheet, cell: address(row, column) });
  }

  /** Rows with something in them that lie in a band of rows. */
  between(top: number, bottom: number): readonly number[] {
    this.budget.spend(Math.min(bottom - top + 1, this.rows.size), this.sheet);
    const isInside = (row: number) => row >= top && row <= bottom;
    if (bottom - top >= this.rows.size) return [...this.rows.keys()].filter(isInside);
    const band = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    return band.filter((row) => this.rows.has(row));
  }

  /** Rows that hold something, ascending, without blanks at their ends. */
  finish(isFormula: (address: string) => boolean): readonly SnapshotRow[] {
    for (const { row, column } of this.emptyTexts) {
      if (!isFormula(address(row.row, column))) row.values[column - 1] = null;
    }
    for (const { values } of this.rows.values()) {
      while (values.length > 0 && values.at(-1) === null) values.pop();
    }
    return [...this.rows.values()]
      .filter(({ values, hasFormula }) => values.length > 0 || hasFormula)
      .sort((a, b) => a.row - b.row)
      .map(({ row, values, formats }) => ({
        row,
        values,
        formats: formats.length === 0 ? NO_FORMATS : formats,
      }));
  }

  private growing(row: number): GrowingRow {
    if (this.latest?.row === row) return this.latest;
    const growing = this.rows.get(row) ?? { row, values: [], formats: [], hasFormula: false };
    this.rows.set(row, growing);
    this.latest = growing;
    return growing;
  }
}
