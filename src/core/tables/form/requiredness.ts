import type { Column } from "../../model/template";
import { BLANK, BLANK_REQUIRED, UNREADABLE, type Cell } from "../../model/value";
import type { FormLog } from "../formLog";
import { conditionsHold, describeConditions } from "./conditions";
import type { SheetTable } from "./sheetTable";

/**
 * Settles which blank cells had to be filled. A column the sheet lacks reads as blank where it is
 * not required, else as unreadable.
 */
export function settleRequired(table: SheetTable, log: FormLog): void {
  const { template } = table;
  const present = new Map(table.columns);
  const tests = template.columns.map((column) => ({
    column,
    isRequired: requirement(column, present),
  }));
  for (const { column, isRequired } of tests) {
    const cells = table.columns.get(column.key);
    if (cells) settleColumn({ column, cells, isRequired }, table, log);
    else table.columns.set(column.key, absentCells(column, isRequired, table));
  }
}

interface SettledColumn {
  readonly column: Column;
  readonly cells: Cell[];
  readonly isRequired: (row: number) => boolean;
}

function requirement(
  column: Column,
  columns: ReadonlyMap<string, readonly Cell[]>,
): (row: number) => boolean {
  if (column.required) return () => true;
  return column.requiredWhen ? conditionsHold(column.requiredWhen, columns) : () => false;
}

function settleColumn(
  { column, cells, isRequired }: SettledColumn,
  table: SheetTable,
  log: FormLog,
): void {
  const condition = column.required
    ? ""
    : describeConditions(column.requiredWhen ?? [], table.template.columns);
  let filled = 0;
  let hidden = 0;
  let notApplicable = 0;
  for (let row = 0; row < cells.length; row++) {
    if (!isRequired(row)) notApplicable += 1;
    else if (cells[row] !== BLANK) {
      filled += 1;
      if (table.hidden.has(row)) hidden += 1;
    } else {
      cells[row] = BLANK_REQUIRED;
      noticeBlank(row, { column, condition }, table, log);
    }
  }
  log.cells("cells.required", column.tier, { count: filled, hidden, notApplicable });
}

function noticeBlank(
  row: number,
  { column, condition }: { readonly column: Column; readonly condition: string },
  table: SheetTable,
  log: FormLog,
): void {
  const left = table.rawText(row, column.key).trim();
  const { title, tier, type, key } = column;
  const facts = {
    answer: "blank",
    title,
    tier,
    type,
    actual: left,
    expected: "",
    parsed: "",
    condition,
    left,
  };
  log.cell({ question: "cells.required", facts, blocks: true }, table.placeOf(row, key));
}

function absentCells(
  { tier }: Column,
  isRequired: (row: number) => boolean,
  table: SheetTable,
): Cell[] {
  return table.rowNumbers.map((_, row) =>
    tier === "core" || isRequired(row) ? UNREADABLE : BLANK,
  );
}
