import { address } from "../../core/cells/address";
import { externalBook } from "../../core/cells/externalBook";
import type { FormulaCell, Range } from "../../core/model/snapshot";
import { HostError } from "../../core/ports";
import type { CellBudget } from "./cellBudget";
import { readRange, type CellPosition } from "./cellReference";
import type { Attributes } from "./namespaces";
import type { SheetRows } from "./sheetRows";

const WITHOUT_EXTERNAL: FormulaCell = { externalFile: null };

/** Formula cells of a sheet while they are read. */
export class SheetFormulas {
  private readonly cells = new Map<string, FormulaCell>();
  private readonly byFile = new Map<string, FormulaCell>();
  /** Formulas that other cells share, by their number. */
  private readonly shared = new Map<string, FormulaCell>();
  private readonly sharing: { readonly cell: string; readonly number: string }[] = [];
  /** Ranges that one formula fills: array formulas and data tables. */
  private readonly filled: { readonly range: Range; readonly formula: FormulaCell }[] = [];

  /** Last column with a formula; 0 = there is none. */
  lastColumn = 0;

  /** @param externalFiles names of other workbooks in the order formulas number them */
  constructor(
    private readonly sheet: string,
    private readonly externalFiles: readonly string[],
  ) {}

  add(position: CellPosition, attributes: Attributes, text: string): void {
    const cell = address(position.row, position.column);
    const formula = this.formulaOf(text);
    const { t: type, si: number, ref } = attributes;
    this.cells.set(cell, formula);
    this.lastColumn = Math.max(this.lastColumn, position.column);
    if (type === "shared" && number !== undefined) {
      if (text === "") this.sharing.push({ cell, number });
      else this.shared.set(number, formula);
    }
    if ((type === "array" || type === "dataTable") && ref !== undefined) {
      this.filled.push({ range: this.rangeOf(ref, cell), formula });
    }
  }

  /** All formula cells by address; needs the rows to know which cells of a filled range there are. */
  finish(rows: SheetRows, budget: CellBudget): ReadonlyMap<string, FormulaCell> {
    for (const { cell, number } of this.sharing) {
      this.cells.set(cell, this.shared.get(number) ?? WITHOUT_EXTERNAL);
    }
    for (const { range, formula } of this.filled) this.fill(range, formula, rows, budget);
    return this.cells;
  }

  private fill(range: Range, formula: FormulaCell, rows: SheetRows, budget: CellBudget): void {
    if (range.top === range.bottom && range.left === range.right) return;
    for (const row of rows.between(range.top, range.bottom)) {
      budget.spend(range.right - range.left + 1, this.sheet);
      for (let column = range.left; column <= range.right; column++) {
        this.cells.set(address(row, column), formula);
      }
    }
  }

  private formulaOf(text: string): FormulaCell {
    const book = externalBook(text);
    if (book === null) return WITHOUT_EXTERNAL;
    const unlisted = /^\d+$/u.test(book) ? `[${book}]` : book;
    const externalFile = this.externalFiles[Number(book) - 1] ?? unlisted;
    const formula = this.byFile.get(externalFile) ?? { externalFile };
    this.byFile.set(externalFile, formula);
    return formula;
  }

  private rangeOf(reference: string, cell: string): Range {
    const range = readRange(reference);
    if (!range) throw new HostError("range-reference", { sheet: this.sheet, cell, reference });
    return range;
  }
}
