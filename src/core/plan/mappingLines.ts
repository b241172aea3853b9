import type { MappingLine } from "../tables/readingSettings";
import type { ControlRow } from "./controlRows";

const KEYS = ["form", "sheet", "title", "column", "original", "standard"] as const;

/** The lines of the sheet 欄位對應. */
export function mappingLines(rows: readonly ControlRow[]): readonly MappingLine[] {
  return rows.map((row) => {
    const text = (key: (typeof KEYS)[number]) => row.text(key) || null;
    return {
      file: row.file,
      sheetOfLine: row.sheet,
      row: row.row,
      cell: row.cellOf(...KEYS),
      form: text("form"),
      sheet: text("sheet"),
      title: text("title"),
      column: text("column"),
      original: text("original"),
      standard: text("standard"),
    };
  });
}
