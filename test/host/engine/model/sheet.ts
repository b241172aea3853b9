import { LAST_COLUMN } from "./area";
import type { Area } from "./area";
import { emptyCell, hasContent } from "./cell";
import type { Cell } from "./cell";
import type { ConditionalFormat, DefinedName, PageSetup, Table, Validation } from "./sheetParts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const COLUMNS = LAST_COLUMN + 1;

/** Height or width in points; null where it is the standard one. */
export interface Line {
  size: number | null;
  hidden: boolean;
}

export class Sheet {
  visibility: Visibility = "Visible";
  /** Whether Excel refuses to write to locked cells. */
  isProtected = false;
  frozenRows = 0;
  readonly cells = new Map<number, Cell>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  merges: Area[] = [];
  names: DefinedName[] = [];
  tables: Table[] = [];
  /** First one is the topmost in Excel's rules manager. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  readonly customProperties = new Map<string, string>();
  page: PageSetup = {};
  /** Things a file brought along that this model does not know: chart, comment, picture … */
  foreign: string[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  /** The cell, made if it is not there yet. */
  cellFor(row: number, column: number): Cell {
    const key = row * COLUMNS + column;
    const cell = this.cells.get(key) ?? emptyCell();
    this.cells.set(key, cell);
    return cell;
  }

  /** Row and column of each stored cell. */
  *entries(): Generator<readonly [number, number, Cell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / COLUMNS), key % COLUMNS, cell];
  }

  /** The used range; null where nothing is used. Formats count unless only values are asked for. */
  used(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.entries()) {
      if (valuesOnly ? !hasContent(cell) : isUntouched(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}

function isUntouched(cell: Cell): boolean {
  const plain = cell.numberFormat === "General" && Object.keys(cell.format).length === 0;
  return plain && !hasContent(cell);
}
