import type { Table, Tables } from "../model/table";
import { Mark, type Cell } from "../model/value";
import { show } from "../words/show";

/** A row of one of the sheets that say how to check. */
export interface ControlRow {
  readonly file: string | null;
  readonly sheet: string;
  readonly row: number;
  /** null where the cell is blank or cannot be read. */
  value(key: string): Exclude<Cell, Mark> | null;
  /** As text; "" where the cell is blank or cannot be read. */
  text(key: string): string;
  /** Address of the cell; of the first of several keys that is filled. */
  cellOf(...keys: readonly string[]): string;
}

/** Rows of a control sheet; none where the workbook does not have it. */
export function controlRows(controls: Tables, sheet: string): readonly ControlRow[] {
  const table = controls.forms.get(sheet);
  return table ? table.rowNumbers.map((_, index) => controlRow(table, index)) : [];
}

function controlRow(table: Table, index: number): ControlRow {
  const row = table.rowNumbers[index] ?? 0;
  const value = (key: string) => {
    const cell = table.columns.get(key)?.[index];
    return cell === undefined || cell instanceof Mark ? null : cell;
  };
  const text = (key: string) => show(value(key) ?? "").trim();
  return {
    file: table.file,
    sheet: table.sheet,
    row,
    value,
    text,
    cellOf: (...keys) =>
      `${table.letters.get(keys.find((key) => value(key) !== null) ?? keys[0] ?? "") ?? "A"}${row}`,
  };
}
