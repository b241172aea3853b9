import { columnNumber } from "../cells/address";
import type { RawValue, WorkbookSnapshot } from "../model/snapshot";
import type { Table } from "../model/table";
import type { Template } from "../model/template";

/** A form that was read, with how it is read. */
export interface ReadForm {
  readonly template: Template;
  readonly table: Table;
}

/** Cells that identify a row, as they stand in the sheet; blank ones are left out. */
export type RowIdentity = readonly { readonly column: number; readonly value: string | number }[];

/** Raw cells of a row of a form's sheet. */
export type RawCells = (table: Table, row: number) => readonly RawValue[];

/** Raw rows of a form's sheet, looked up by row number. */
export function rawCells(snapshots: readonly WorkbookSnapshot[]): RawCells {
  const sheets = new Map<string, ReadonlyMap<number, readonly RawValue[]>>();
  return (table, row) => {
    const name = `${table.file ?? ""}|${table.sheet}`;
    let rows = sheets.get(name);
    if (!rows) sheets.set(name, (rows = rowsOf(table, snapshots)));
    return rows.get(row) ?? [];
  };
}

function rowsOf(
  { file, sheet }: Table,
  snapshots: readonly WorkbookSnapshot[],
): ReadonlyMap<number, readonly RawValue[]> {
  const snapshot = snapshots.find((candidate) => candidate.file === file);
  const found = snapshot?.sheets.find(({ name }) => name === sheet);
  return new Map(found?.rows.map(({ row, values }) => [row, values]));
}

/** Of cells in no data row nothing. */
export function identityOf({ table, template }: ReadForm, row: number, raw: RawCells): RowIdentity {
  if (row <= table.titleRow) return [];
  const values = raw(table, row);
  return template.primaryKey.flatMap((key) => {
    const column = columnNumber(table.letters.get(key) ?? "");
    const value = values[column - 1];
    return typeof value === "string" || typeof value === "number" ? [{ column, value }] : [];
  });
}

/** Row of an A1 address. */
export function rowNumber(cell: string): number {
  return Number(/\d+$/u.exec(cell)?.[0]);
}
