import type { Table } from "../model/table";
import type { Column } from "../model/template";
import { BLANK, BLANK_REQUIRED, type Cell } from "../model/value";
import { conditionsHold } from "../tables/form/conditions";

/** Rows of a column that a rule about filled cells judges. */
export function filledRows(table: Table, column: Column): number {
  return countWhere(table, column, (cell) => cell !== BLANK && cell !== BLANK_REQUIRED);
}

/** Rows of a column in which something has to be filled in. */
export function requiredRows(table: Table, { required, requiredWhen, ...column }: Column): number {
  const isWanted = requiredWhen ? conditionsHold(requiredWhen, table.columns) : () => false;
  return countWhere(
    table,
    column,
    (cell, row) => cell === BLANK_REQUIRED || required || (cell !== BLANK && isWanted(row)),
  );
}

function countWhere(
  table: Table,
  { key }: Pick<Column, "key">,
  test: (cell: Cell, row: number) => boolean,
): number {
  const cells = table.columns.get(key) ?? [];
  return cells.reduce<number>((count, cell, row) => (test(cell, row) ? count + 1 : count), 0);
}
