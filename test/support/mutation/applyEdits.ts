import { fromIso } from "../../../src/core/dates/calendar";
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/snapshot";
import type { Field, Template } from "../../../src/core/model/template";
import { cellText } from "../cellText";
import { EditableSheet, type EditCell, type EditRow } from "./editableSheet";

type Plain = string | number | null;

/** What somebody did to the workbook: one entry of mutations.json. */
export interface Edit {
  readonly op: string;
  readonly form: string;
  readonly row?: string;
  readonly rows?: readonly string[];
  readonly field?: string;
  readonly value?: unknown;
  readonly numFmt?: string;
  readonly header?: string;
  readonly at?: number;
  readonly to?: number;
  readonly after?: number;
  readonly count?: number;
  readonly cells?: readonly Plain[];
  readonly formula?: string;
}

const DATE_FORMAT = "[$-404]e/mm/dd";
const EXCEL_EPOCH = 25_569;

/** The workbook after these edits; the given one stays as it is. */
export function applyEdits(
  workbook: WorkbookSnapshot,
  templates: readonly Template[],
  edits: readonly Edit[],
): WorkbookSnapshot {
  const sheets = new Map<string, EditableSheet>();
  const removed = new Set<string>();
  const copies: SheetSnapshot[] = [];
  const sheetOf = (form: string): EditableSheet => {
    const known = sheets.get(form);
    if (known) return known;
    const template = templates.find((candidate) => candidate.form === form);
    const snapshot = workbook.sheets.find((sheet) => sheet.name === template?.sheetName);
    if (!template || !snapshot) throw new Error(`no sheet for ${form}`);
    const sheet = new EditableSheet(snapshot, template);
    sheets.set(form, sheet);
    return sheet;
  };
  for (const edit of edits) {
    const sheet = sheetOf(edit.form);
    if (edit.op === "deleteSheet") removed.add(edit.form);
    else if (edit.op === "copySheet")
      copies.push({ ...sheet.toSnapshot(), name: String(edit.value) });
    else apply(sheet, edit);
  }
  const edited = workbook.sheets.flatMap((snapshot) => {
    const found = [...sheets].find(([, sheet]) => sheet.template.sheetName === snapshot.name);
    if (!found) return [snapshot];
    return removed.has(found[0]) ? [] : [found[1].toSnapshot()];
  });
  return { ...workbook, sheets: [...edited, ...copies] };
}

type Operation = (sheet: EditableSheet, edit: Edit) => void;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  set: (sheet, edit) => {
    const { row, field = "", value } = edit;
    if (row === "header")
      sheet.headerEdits.set(field, rawOf(headerField(sheet, field), value as Plain).value);
    else setCell(sheet, edit, value === null ? null : rawOf(column(sheet, field), value as Plain));
  },
  rawText: (sheet, edit) => setCell(sheet, edit, { value: String(edit.value) }),
  rawNumber: (sheet, edit) =>
    setCell(sheet, edit, {
      value: Number(edit.value),
      ...(edit.numFmt !== undefined && { format: edit.numFmt }),
    }),
  formulaError: (sheet, edit) =>
    setCell(sheet, edit, {
      value: { error: String(edit.value) },
      formula: { externalFile: externalFile(edit.formula ?? "") },
    }),
  deleteRow: (sheet, edit) => void sheet.grid.splice(rowIndex(sheet, edit.row ?? ""), 1),
  addRow: (sheet, edit) =>
    void sheet.grid.push(newRow(sheet, edit.value as Readonly<Record<string, Plain>>)),
  appendRow: (sheet, edit) =>
    void sheet.grid.push((edit.cells ?? []).map((value) => (value === null ? null : { value }))),
  clearRows: (sheet) => void (sheet.grid = []),
  insertBlankRows: (sheet, { after = 0, count = 0 }) =>
    void sheet.grid.splice(after, 0, ...Array.from({ length: count }, (): EditRow => [])),
  merge: (sheet, { rows = [], field = "" }) => {
    const at = rows.map((key) => rowIndex(sheet, key));
    const at0 = sheet.column(field);
    for (const row of at.slice(1)) (sheet.grid[row] as EditRow)[at0] = null;
    sheet.merges.push({ fromRow: Math.min(...at), toRow: Math.max(...at), column: at0 });
  },
  renameHeader: (sheet, edit) =>
    void (sheet.titles[sheet.column(edit.field ?? "")] = { value: String(edit.value) }),
  moveColumn: (sheet, { field = "", to = 0 }) => {
    const from = sheet.column(field);
    for (const line of [sheet.titles, sheet.keys, ...sheet.grid] as unknown[][])
      move(line, from, to);
  },
  insertColumn: (sheet, { at = 0, header = "", value }) => {
    sheet.titles.splice(at, 0, { value: header });
    sheet.keys.splice(at, 0, null);
    for (const row of sheet.grid) row.splice(at, 0, { value: value as RawValue });
  },
  deleteColumn: (sheet, { field = "" }) => {
    const at = sheet.column(field);
    for (const line of [sheet.titles, sheet.keys, ...sheet.grid] as unknown[][]) line.splice(at, 1);
  },
  renameSheet: (sheet, edit) => void (sheet.name = String(edit.value)),
  hideRow: (sheet, edit) =>
    void sheet.hiddenRows.add(sheet.grid[rowIndex(sheet, edit.row ?? "")] as EditRow),
  hideColumn: (sheet, edit) => void sheet.hiddenKeys.add(edit.field ?? ""),
};

function apply(sheet: EditableSheet, edit: Edit): void {
  const operation = OPERATIONS[edit.op];
  if (!operation) throw new Error(`unknown edit ${edit.op}`);
  operation(sheet, edit);
}

function move(line: unknown[], from: number, to: number): void {
  while (line.length <= from) line.push(null);
  line.splice(to, 0, ...line.splice(from, 1));
}

function setCell(sheet: EditableSheet, edit: Edit, cell: EditCell | null): void {
  (sheet.grid[rowIndex(sheet, edit.row ?? "")] as EditRow)[sheet.column(edit.field ?? "")] = cell;
}

/** Position of the data row with this primary key. */
function rowIndex(sheet: EditableSheet, key: string): number {
  const at = sheet.template.primaryKey.map((name) => sheet.column(name));
  const found = sheet.grid.findIndex(
    (row) => at.map((n) => cellText(row[n]?.value)).join("|") === key,
  );
  if (found < 0) throw new Error(`${sheet.name} has no row ${key}`);
  return found;
}

function newRow(sheet: EditableSheet, values: Readonly<Record<string, Plain>>): EditRow {
  return sheet.keys.map((key) => {
    const value = key === null ? null : (values[key] ?? null);
    return key === null || value === null ? null : rawOf(column(sheet, key), value);
  });
}

/** A value as it would lie in the workbook: dates as serial numbers with a date format. */
function rawOf(field: Field, value: Plain): EditCell {
  const isDate = field.type === "date" || field.type === "datetime";
  if (!isDate || typeof value !== "string") return { value };
  const { day, minutes } = fromIso(value);
  return { value: day + EXCEL_EPOCH + (minutes ?? 0) / 1440, format: DATE_FORMAT };
}

function column({ template, name }: EditableSheet, key: string): Field {
  const found = template.columns.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`${name}: no column ${key}`);
  return found;
}

function headerField({ template, name }: EditableSheet, key: string): Field {
  const found = template.header.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`${name}: no header field ${key}`);
  return found;
}

function externalFile(formula: string): string | null {
  return /\[([^\]]+\.xls\w*)\]/u.exec(formula)?.[1] ?? null;
}
