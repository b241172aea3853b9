import { normaliseText } from "../../cells/text";
import { Mark } from "../../model/value";
import { rowRuns } from "../../words/observed";
import { show } from "../../words/show";
import type { FormLog } from "../formLog";
import type { SheetTable } from "./sheetTable";

/** Notices values that must be unique and are not: unique columns, and the primary key as a whole. */
export function noticeRepeatedKeys(table: SheetTable, log: FormLog): void {
  const { columns, primaryKey } = table.template;
  const keys = columns
    .filter((column) => column.unique)
    .map((column): readonly string[] => [column.key]);
  if (!keys.some((key) => key.join() === primaryKey.join())) keys.push(primaryKey);
  for (const key of keys)
    if (key.every((part) => table.letters.has(part))) noticeRepeated(key, table, log);
}

function noticeRepeated(key: readonly string[], table: SheetTable, log: FormLog): void {
  const field = key[key.length - 1] ?? "";
  const column = table.template.columns.find((candidate) => candidate.key === field);
  if (!column) return;
  const { title, tier, type } = column;
  const rowsByValue = groupRows(key, table);
  let single = 0;
  let hidden = 0;
  let filled = 0;
  for (const rows of rowsByValue.values()) {
    filled += rows.length;
    const [first = 0] = rows;
    if (rows.length === 1) {
      single += 1;
      if (table.hidden.has(first)) hidden += 1;
      continue;
    }
    const actual = shownKey(key, first, table);
    const facts = {
      answer: "repeated",
      title,
      tier,
      type,
      actual,
      expected: "",
      parsed: "",
      count: rows.length,
    };
    const cells = [field, ...key.slice(0, -1)].flatMap((part) =>
      rows.flatMap((row) => table.addressOf(row, part) ?? []),
    );
    log.cell(
      {
        question: "cells.unique",
        facts: { ...facts, rows: rowRuns(rows.map((row) => table.rowNumbers[row] ?? 0)) },
        blocks: true,
      },
      { cells, row: null, rowKey: actual, field },
    );
  }
  log.cells(
    "cells.unique",
    tier,
    { count: single, hidden, notApplicable: table.rowCount - filled },
    { count: 1 },
  );
}

/** Rows by normalised value; rows in which a part is blank or unreadable are left out. */
function groupRows(key: readonly string[], table: SheetTable): Map<string, number[]> {
  const columns = key.map((part) => table.columns.get(part) ?? []);
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    const cells = columns.map((cellsOfPart) => cellsOfPart[row]);
    if (cells.some((cell) => cell === undefined || cell instanceof Mark)) continue;
    const value = cells
      .map((cell) => normaliseText(cell === undefined ? "" : show(cell)))
      .join("|");
    const rows = groups.get(value);
    if (rows) rows.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

function shownKey(key: readonly string[], row: number, table: SheetTable): string {
  return key.map((part) => show(table.columns.get(part)?.[row] ?? "")).join("|");
}
