import type { Finding } from "../model/finding";
import type { Table } from "../model/table";

const HEADER = "header.";

/** Where a finding's cell is now. */
export interface Located {
  readonly sheet: string;
  readonly cell: string;
  /** The row stands elsewhere than at the check. */
  readonly isMoved: boolean;
}

type Sought = Pick<Finding, "sheet" | "cells" | "row" | "field">;

/**
 * Finds a finding's cell in the form as it stands now: by the key of its row and the title of its
 * column, so that sorting and inserting do not mislead. null = the row is not there any more.
 * @param rowKey key the finding's row had at the check; null = the finding is about no row
 */
export function locate(finding: Sought, rowKey: string | null, table: Table): Located | null {
  const { field, row } = finding;
  const header = field?.startsWith(HEADER)
    ? table.headerCells.get(field.slice(HEADER.length))
    : undefined;
  if (header !== undefined) return { sheet: table.sheet, cell: header, isMoved: false };
  if (row === null || rowKey === null) return stays(finding, table);
  const now = rowOf(table, rowKey, row);
  if (now === null) return null;
  return {
    sheet: table.sheet,
    cell: `${lettersOf(finding, table)}${now}`,
    isMoved: now !== row,
  };
}

/** The row with this key; of several the one where the finding was, else the nearest. */
function rowOf(table: Table, rowKey: string, row: number): number | null {
  const rows = table.rowNumbers.filter((_, index) => table.rowKeys[index] === rowKey);
  const distance = (number: number) => Math.abs(number - row);
  return rows.reduce<number | null>(
    (best, number) => (best === null || distance(number) < distance(best) ? number : best),
    null,
  );
}

function lettersOf({ field, cells: [first] }: Sought, table: Table): string {
  const found = field === null ? undefined : table.letters.get(field);
  if (found !== undefined) return found;
  return first?.replace(/\d+$/u, "") ?? "A";
}

/** What is about a column or the whole sheet stays with the titles. */
function stays({ field, cells: [first] }: Sought, table: Table): Located {
  const letters = field === null ? undefined : table.letters.get(field);
  const cell = letters === undefined ? (first ?? "A1") : `${letters}${table.titleRow}`;
  return { sheet: table.sheet, cell, isMoved: false };
}
