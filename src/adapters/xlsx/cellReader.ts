import { address } from "../../core/cells/address";
import type { HostErrorCode, HostErrorDetails } from "../../core/model/hostError";
import { HostError } from "../../core/ports";
import type { CellBudget } from "./cellBudget";
import { readReference } from "./cellReference";
import type { CellSource } from "./cellValue";
import { MAX_COLUMN, MAX_ROW } from "./limits";
import type { Attributes } from "./namespaces";
import { OpenCell } from "./openCell";
import type { SheetPlace } from "./partPlace";
import type { SheetFormulas } from "./sheetFormulas";
import type { SheetRows } from "./sheetRows";
import { isTrue, type XmlElement } from "./xml";

export interface CellTarget {
  readonly rows: SheetRows;
  readonly formulas: SheetFormulas;
  readonly hiddenRows: Set<number>;
  readonly budget: CellBudget;
}

/** Where each element of the cell grid may stand, and nowhere else. */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ["row", "sheetData"],
  ["c", "row"],
  ["v", "c"],
  ["f", "c"],
  ["is", "c"],
]);

/** Reads what stands inside `sheetData`: rows, cells, their values and formulas. */
export class CellReader {
  private row = 0;
  private column = 0;
  private cell: OpenCell | null = null;
  /** Row element, counted from 1, in which each column was last seen. */
  private readonly seenIn = new Int32Array(MAX_COLUMN + 1);
  private rowElement = 0;

  constructor(
    private readonly place: SheetPlace,
    private readonly source: CellSource,
    private readonly target: CellTarget,
  ) {}

  open(element: XmlElement): void {
    const { name, parent, attributes } = element;
    if ((PARENTS.get(name) ?? parent) !== parent) {
      throw this.refusal("xml-structure", { element: name });
    }
    if (this.cell) this.cell.open(element);
    else if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
  }

  addText(text: string): void {
    if (this.cell) this.cell.addText(text);
    else if (text.trim() !== "")
      throw this.refusal("xml-structure", { element: text.slice(0, 40) });
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else this.cell?.close(name);
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MAX_ROW) {
      throw new HostError("row-number", { ...this.place, row: r ?? this.row });
    }
    this.column = 0;
    this.rowElement++;
    if (isTrue(hidden)) this.target.hiddenRows.add(this.row);
  }

  private openCell({ r, t: type = "n", s: style = "0" }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : this.columnOf(r);
    if (this.column > MAX_COLUMN) throw this.wrongReference(address(this.row, this.column));
    if (this.seenIn[this.column] === this.rowElement) {
      throw this.target.rows.duplicate(this.row, this.column);
    }
    this.seenIn[this.column] = this.rowElement;
    this.target.budget.spend(1, this.place.sheet);
    const index = Number(style);
    if (!(index in this.source.formats)) throw this.refusal("style-index", { style });
    this.cell = new OpenCell(this.column, type, this.source.formats[index], this.refusal);
  }

  /** A cell that names another row than the one it stands in could belong to either. */
  private columnOf(reference: string): number {
    const position = readReference(reference);
    if (position?.row !== this.row) throw this.wrongReference(reference);
    return position.column;
  }

  private wrongReference(reference: string): HostError {
    return new HostError("cell-reference", { ...this.place, row: this.row, reference });
  }

  private closeCell(): void {
    const { cell, row, target } = this;
    if (!cell) return;
    if (cell.formula) {
      const { attributes, text } = cell.formula;
      target.formulas.add({ row, column: cell.column }, attributes, text);
      target.rows.markFormula(row);
    }
    const value = cell.value(this.source);
    if (value !== null) target.rows.put(row, cell.column, value, cell.formatOf(value));
    this.cell = null;
  }

  private readonly refusal = (code: HostErrorCode, details: HostErrorDetails = {}): HostError => {
    const cell = this.column > 0 ? { cell: address(this.row, this.column) } : {};
    return new HostError(code, { ...this.place, ...cell, ...details });
  };
}
