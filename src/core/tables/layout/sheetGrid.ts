import { columnNumber } from "../../cells/address";
import type {
  FormulaCell,
  Range,
  RawValue,
  SheetSnapshot,
  SnapshotRow,
} from "../../model/snapshot";

const NO_FORMULAS: ReadonlyMap<number, FormulaCell> = new Map();

/** A sheet's cells by row and column, merged cells understood. */
export class SheetGrid {
  private formulas: Map<number, Map<number, FormulaCell>> | null = null;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly file: string | null,
    readonly date1904: boolean,
  ) {}

  get rows(): readonly SnapshotRow[] {
    return this.sheet.rows;
  }

  /** Rows down to this row number. */
  topRows(last: number): readonly SnapshotRow[] {
    return this.sheet.rows.slice(0, last).filter(({ row }) => row <= last);
  }

  /** null where the row holds nothing. */
  row(number: number): SnapshotRow | null {
    const { rows } = this.sheet;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = rows[middle];
      if (!found) return null;
      if (found.row === number) return found;
      if (found.row < number) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  /** What the cell itself holds, as text; "" for anything but text and numbers. */
  text(row: number, column: number): string {
    return textOf(this.row(row)?.values[column - 1] ?? null);
  }

  /** The merged area a cell belongs to. */
  mergeAt(row: number, column: number): Range | undefined {
    return this.sheet.merges.find(
      (area) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  /** Formula cells of a column, by row. */
  formulasOf(column: number): ReadonlyMap<number, FormulaCell> {
    this.formulas ??= byColumn(this.sheet.formulas);
    return this.formulas.get(column) ?? NO_FORMULAS;
  }
}

export function textOf(value: RawValue): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" ? String(value) : "";
}

function byColumn(formulas: SheetSnapshot["formulas"]): Map<number, Map<number, FormulaCell>> {
  const columns = new Map<number, Map<number, FormulaCell>>();
  for (const [address, formula] of formulas) {
    const split = address.search(/\d/u);
    const column = columnNumber(address.slice(0, split));
    let rows = columns.get(column);
    if (!rows) columns.set(column, (rows = new Map<number, FormulaCell>()));
    rows.set(Number(address.slice(split)), formula);
  }
  return columns;
}
