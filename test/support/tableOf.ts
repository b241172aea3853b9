import { columnLetters } from "../../src/core/cells/address";
import { fromIso } from "../../src/core/dates/calendar";
import type { Table, Tables } from "../../src/core/model/table";
import type { Field, Template } from "../../src/core/model/template";
import { BLANK, BLANK_REQUIRED, Mark, type Cell } from "../../src/core/model/value";

import { cellText } from "./cellText";

/** A row as data files write it: ISO dates, lists as arrays, blank cells left out; marks as they are. */
export type RowData = Readonly<Record<string, unknown>>;

const FIRST_ROW = 9;

/** A table as it would be after reading a well-kept sheet. */
export function tableOf(template: Template, rows: readonly RowData[], header: RowData = {}): Table {
  const columns = new Map(
    template.columns.map((column) => [
      column.key,
      rows.map((row) => cellOf(column, row[column.key])),
    ]),
  );
  return {
    form: template.form,
    file: null,
    sheet: template.sheetName,
    rowCount: rows.length,
    rowNumbers: rows.map((_, n) => FIRST_ROW + n),
    rowKeys: rows.map((row) => template.primaryKey.map((key) => cellText(row[key])).join("|")),
    hidden: new Set(),
    columns,
    absent: { core: new Set(), extended: new Set() },
    header: new Map(template.header.map((field) => [field.key, cellOf(field, header[field.key])])),
    titleRow: FIRST_ROW - 1,
    letters: new Map(template.columns.map((column, n) => [column.key, columnLetters(n + 1)])),
    headerCells: new Map(template.header.map((field, n) => [field.key, `B${n + 3}`])),
    rawText: (row, key) => {
      const value = rows[row]?.[key];
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    },
  };
}

/** Tables of several forms, with nothing observed while reading. */
export function tablesOf(...tables: readonly Table[]): Tables {
  return {
    forms: new Map(tables.map((table) => [table.form, table])),
    observations: [],
    conforming: [],
    sheets: [],
  };
}

function cellOf(field: Field, value: unknown): Cell {
  if (value instanceof Mark) return value;
  if (value === undefined || value === null) return field.required ? BLANK_REQUIRED : BLANK;
  if ((field.type === "date" || field.type === "datetime") && typeof value === "string")
    return fromIso(value);
  return value as Cell;
}
