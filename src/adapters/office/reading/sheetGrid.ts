import { address } from "../../../core/cells/address";
import { byPlace, layoutWithin } from "../../../core/cells/extent";
import { externalBook } from "../../../core/cells/externalBook";
import type {
  FormulaCell,
  Range,
  RawValue,
  SheetSnapshot,
  SnapshotRow,
} from "../../../core/model/snapshot";
import type { BandAnswer, BlockDetails } from "./blockDetails";
import type { Block } from "./blocks";
import type { Grid, PlainValue } from "./blockValues";
import { openColumns, type OpenColumns } from "./openColumns";
import type { SurveyedSheet } from "./survey";

interface GrowingRow {
  readonly values: RawValue[];
  readonly formats: (string | undefined)[];
  hasFormula: boolean;
}

const WITHOUT_EXTERNAL: FormulaCell = { externalFile: null };

/** A sheet while its blocks come in: first their values, then the rest. */
export class SheetGrid {
  private readonly values: PlainValue[][] = [];
  private readonly rows: GrowingRow[] = [];
  private readonly formulas = new Map<string, FormulaCell>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly merges = new Map<string, Range>();

  constructor(private readonly sheet: SurveyedSheet) {}

  addValues({ top, left }: Block, values: Grid<PlainValue>): void {
    values.forEach((line, index) => {
      const row = (this.values[top + index - 1] ??= []);
      row.splice(left - 1, line.length, ...line);
    });
  }

  /** What is still to be asked about the cells of a block. */
  openColumns(block: Block): OpenColumns {
    return openColumns(this.values, block);
  }

  /** Takes in the rest of a block whose values are there. */
  addDetails(block: Block, details: BlockDetails): void {
    const typeOf = lookup(details.types);
    const formatOf = lookup(details.formats);
    details.formulas.forEach((line, index) => {
      const row = block.top + index;
      const growing = (this.rows[row - 1] ??= { values: [], formats: [], hasFormula: false });
      line.forEach((plainFormula, offset) => {
        const column = block.left + offset;
        const plain = this.values[row - 1]?.[column - 1] ?? "";
        const formula = formulaIn(plainFormula, plain);
        if (formula !== null) this.addFormula(growing, address(row, column), formula);
        const value = valueOf(plain, formula !== null, typeOf(index, column) === "Error");
        if (value === null) return;
        put(growing.values, column, value, null);
        const format = typeof value === "number" ? formatOf(index, column) : undefined;
        if (isSpecial(format)) put(growing.formats, column, format, undefined);
      });
    });
    this.addLayout(details);
  }

  finish(): SheetSnapshot {
    const { name, visibility, tables, marker, lastRow, lastColumn } = this.sheet;
    const { hiddenRows, hiddenColumns } = this;
    const merges = [...this.merges.values()].sort(byPlace);
    const rows = this.rows.flatMap((row, index) => finished(index + 1, row));
    return {
      name,
      visibility,
      rows,
      formulas: this.formulas,
      ...layoutWithin({ lastRow, lastColumn }, { hiddenRows, hiddenColumns, merges }),
      tables,
      marker,
    };
  }

  private addFormula(row: GrowingRow, cell: string, formula: string): void {
    row.hasFormula = true;
    const externalFile = externalBook(formula)?.replaceAll("''", "'") ?? null;
    this.formulas.set(cell, externalFile === null ? WITHOUT_EXTERNAL : { externalFile });
  }

  private addLayout({ hiddenRows, hiddenColumns, merges }: BlockDetails): void {
    for (const row of hiddenRows) this.hiddenRows.add(row);
    for (const column of hiddenColumns) this.hiddenColumns.add(column);
    for (const merge of merges) this.merges.set(address(merge.top, merge.left), merge);
  }
}

/** A text that begins with "=" is its own formula. */
function formulaIn(formula: unknown, value: PlainValue): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return formula === value ? null : formula;
}

function valueOf(plain: PlainValue, isFormula: boolean, isError: boolean): RawValue {
  if (isError) return { error: String(plain) };
  return plain === "" && !isFormula ? null : plain;
}

function isSpecial(format: string | undefined): format is string {
  return format !== undefined && format.toLowerCase() !== "general";
}

/** Fills the columns before with nothing; both kinds of lists end at their last entry. */
function put<T>(list: T[], column: number, entry: T, nothing: T): void {
  while (list.length < column - 1) list.push(nothing);
  list[column - 1] = entry;
}

function lookup(bands: readonly BandAnswer[]): (row: number, column: number) => string | undefined {
  const columns = new Map(
    bands.flatMap(({ left, grid }) =>
      (grid[0] ?? []).map((_, offset) => [left + offset, { grid, offset }] as const),
    ),
  );
  return (row, column) => {
    const band = columns.get(column);
    return band?.grid[row]?.[band.offset];
  };
}

function finished(row: number, { values, formats, hasFormula }: GrowingRow): SnapshotRow[] {
  return values.length > 0 || hasFormula ? [{ row, values, formats }] : [];
}
