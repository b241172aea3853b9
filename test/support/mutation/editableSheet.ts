import { address } from "../../../src/core/cells/address";
import { normaliseText } from "../../../src/core/cells/text";
import type {
  FormulaCell,
  Range,
  RawValue,
  SheetSnapshot,
  SnapshotRow,
} from "../../../src/core/model/snapshot";
import type { Template } from "../../../src/core/model/template";

import { cellText } from "../cellText";

/** A cell of the sheet under edit. */
export interface EditCell {
  readonly value: RawValue;
  readonly format?: string;
  readonly formula?: FormulaCell;
}

export type EditRow = (EditCell | null)[];

/** A form's sheet taken apart into header block, titles and data rows, so that a test can do to it what people do. */
export class EditableSheet {
  name: string;
  /** Column keys as laid out; null for a column that is none of the form's. */
  readonly keys: (string | null)[];
  titles: EditRow;
  grid: EditRow[];
  readonly merges: { fromRow: number; toRow: number; column: number }[] = [];
  readonly hiddenRows = new Set<EditRow>();
  readonly hiddenKeys = new Set<string>();
  private readonly above: readonly SnapshotRow[];
  private readonly titleRow: number;

  constructor(
    private readonly snapshot: SheetSnapshot,
    readonly template: Template,
  ) {
    this.name = snapshot.name;
    const titles = new Set(template.columns.map((column) => normaliseText(column.title)));
    const isTitleRow = (row: SnapshotRow) =>
      row.values.filter((value) => titles.has(normaliseText(cellText(value)))).length ===
      titles.size;
    const found = snapshot.rows.find(isTitleRow);
    if (!found) throw new Error(`no title row in ${snapshot.name}`);
    this.titleRow = found.row;
    this.above = snapshot.rows.filter((row) => row.row < found.row);
    this.titles = cellsOf(found, snapshot);
    this.keys = found.values.map(
      (value) =>
        template.columns.find(
          (column) => normaliseText(column.title) === normaliseText(cellText(value)),
        )?.key ?? null,
    );
    this.grid = snapshot.rows
      .filter((row) => row.row > found.row)
      .map((row) => cellsOf(row, snapshot));
  }

  /** Position of a column; throws where the sheet does not have it. */
  column(key: string): number {
    const at = this.keys.indexOf(key);
    if (at < 0) throw new Error(`${this.name} has no column ${key}`);
    return at;
  }

  /** Header block values by key, edited in place. */
  readonly headerEdits = new Map<string, RawValue>();

  toSnapshot(): SheetSnapshot {
    const first = this.titleRow + 1;
    const edited = [
      ...this.above.map((row) => this.withHeaderEdits(row)),
      rowOf(this.titleRow, this.titles),
    ];
    const rows = [...edited, ...this.grid.map((row, n) => rowOf(first + n, row))];
    return {
      ...this.snapshot,
      name: this.name,
      rows: rows.filter((row) => row.values.some((value) => value !== null)),
      formulas: this.formulas(first),
      merges: [
        ...this.snapshot.merges.filter((merge) => merge.bottom < this.titleRow),
        ...this.mergedRanges(first),
      ],
      hiddenRows: new Set(
        this.grid.flatMap((row, n) => (this.hiddenRows.has(row) ? [first + n] : [])),
      ),
      hiddenColumns: new Set([
        ...this.snapshot.hiddenColumns,
        ...[...this.hiddenKeys].map((key) => this.column(key) + 1),
      ]),
    };
  }

  private withHeaderEdits(row: SnapshotRow): SnapshotRow {
    const values = [...row.values];
    for (const [key, value] of this.headerEdits) {
      const field = this.template.header.find((candidate) => candidate.key === key);
      const label = values.findIndex(
        (cell) => normaliseText(cellText(cell)) === normaliseText(field?.title ?? ""),
      );
      const at = label < 0 ? -1 : valueBeside(label, row, this.snapshot.merges);
      if (at >= 0) values[at] = value;
    }
    return { ...row, values };
  }

  private formulas(first: number): ReadonlyMap<string, FormulaCell> {
    const kept = [...this.snapshot.formulas].filter(
      ([cell]) => Number(/\d+$/u.exec(cell)?.[0]) < this.titleRow,
    );
    const inData = this.grid.flatMap((row, n) =>
      row.flatMap((cell, column) =>
        cell?.formula ? [[address(first + n, column + 1), cell.formula] as const] : [],
      ),
    );
    return new Map([...kept, ...inData]);
  }

  private mergedRanges(first: number): readonly Range[] {
    return this.merges.map(({ fromRow, toRow, column }) => ({
      top: first + fromRow,
      bottom: first + toRow,
      left: column + 1,
      right: column + 1,
    }));
  }
}

/** The cell a header label's value stands in: the next one after the label and whatever it is merged with. */
function valueBeside(label: number, row: SnapshotRow, merges: readonly Range[]): number {
  const merge = merges.find(
    (range) => range.top <= row.row && row.row <= range.bottom && range.left === label + 1,
  );
  return merge?.right ?? label + 1;
}

function cellsOf(row: SnapshotRow, { formulas }: SheetSnapshot): EditRow {
  return row.values.map((value, n) => {
    const formula = formulas.get(address(row.row, n + 1));
    const format = row.formats[n];
    if (value === null && !formula) return null;
    return { value, ...(format !== undefined && { format }), ...(formula && { formula }) };
  });
}

function rowOf(row: number, cells: EditRow): SnapshotRow {
  return {
    row,
    values: cells.map((cell) => cell?.value ?? null),
    formats: cells.map((cell) => cell?.format),
  };
}
