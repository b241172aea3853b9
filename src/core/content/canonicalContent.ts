import { toIso } from "../dates/calendar";
import type { Table } from "../model/table";
import type { Template } from "../model/template";
import { CalendarDate, Mark, UNREADABLE, type Cell } from "../model/value";

/** A value as it stands in the canonical content: its type and its text; null = nothing. */
type CanonicalCell =
  readonly ["text" | "number" | "date" | "yesNo" | "list" | "unreadable", string] | null;

/**
 * The content of a form's sheet as lines: first the header, then each data row, columns in the template's
 * order. Independent of tab order, column order, widths, styles and of the file it came from.
 */
export function* canonicalContent(table: Table, template: Template): Generator<string> {
  const header = template.header.map(({ key }) => [key, canonical(table.header.get(key), "")]);
  yield JSON.stringify([table.form, header]);
  yield JSON.stringify(template.columns.map(({ key }) => key));
  const columns = template.columns.map(({ key }) => ({ key, cells: table.columns.get(key) ?? [] }));
  for (let row = 0; row < table.rowCount; row++) {
    yield JSON.stringify(
      columns.map(({ key, cells }) => {
        const cell = cells[row];
        return canonical(cell, cell === UNREADABLE ? table.rawText(row, key) : "");
      }),
    );
  }
}

function canonical(cell: Cell | undefined, raw: string): CanonicalCell {
  if (cell === undefined) return null;
  if (cell instanceof Mark)
    return cell === UNREADABLE ? ["unreadable", raw.normalize("NFC")] : null;
  if (cell instanceof CalendarDate) return ["date", toIso(cell)];
  if (typeof cell === "number") return ["number", String(cell)];
  if (typeof cell === "boolean") return ["yesNo", cell ? "是" : "否"];
  if (typeof cell === "string") return ["text", cell.normalize("NFC")];
  return ["list", JSON.stringify(cell.map((entry) => entry.normalize("NFC")))];
}
