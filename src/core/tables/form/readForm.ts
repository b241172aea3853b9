import { address } from "../../cells/address";
import type { Template } from "../../model/template";
import { fieldContext, type SheetContext } from "../cell/fieldContext";
import { CellReader } from "../cell/readCell";
import type { Environment } from "../environment";
import { FormLog } from "../formLog";
import { findDataRows } from "../layout/dataRows";
import { mergedRows } from "../layout/mergedRows";
import type { RowLayout } from "../layout/rowLayout";
import type { SheetGrid } from "../layout/sheetGrid";
import type { TableArea } from "../layout/tableArea";
import { findHeader, HEADER_SEARCH_ROWS, type FoundHeader } from "../recognise/findHeader";
import type { TitleIndex } from "../recognise/titleIndex";
import { noticeRows } from "../sheets/noticeRows";
import { noticeMissingColumns, noticeTitles } from "../sheets/noticeTitles";
import { areaOf } from "./areaOf";
import { noticeExpiry } from "./expiry";
import { logColumn } from "./logColumn";
import { readColumn, type ColumnSource } from "./readColumn";
import { readHeaderBlock } from "./readHeaderBlock";
import { settleRequired } from "./requiredness";
import { rowKeysOf } from "./rowKeys";
import { SheetTable } from "./sheetTable";
import { noticeRepeatedKeys } from "./uniqueness";

/** A form that was read, and the log its later checks go to. */
export interface ReadForm {
  readonly table: SheetTable;
  readonly log: FormLog;
}

/** The sheet of a form, and what reading it needs. */
interface FormSheet {
  readonly grid: SheetGrid;
  readonly index: TitleIndex;
  readonly template: Template;
  readonly environment: Environment;
  readonly readers: ReadonlyMap<string, CellReader>;
  readonly log: FormLog;
}

/** Filled cells in a row that make it look like part of a table. */
const TABLE_ROW_CELLS = 3;

/** Reads the sheet of a form: titles, data rows, columns, header block. */
export function readForm(grid: SheetGrid, index: TitleIndex, environment: Environment): ReadForm {
  const { template } = index;
  const context: SheetContext = {
    lexicon: environment.lexicon,
    settings: environment.settings,
    date1904: grid.date1904,
    mappedValues: environment.mappings.valuesOf(template),
  };
  const readers = new Map(
    template.columns.map((column) => [column.key, new CellReader(fieldContext(column, context))]),
  );
  const log = new FormLog(environment.log, template, grid);
  const sheet: FormSheet = { grid, index, template, environment, readers, log };
  const header = findHeader(grid, index);
  const table = header ? readTable(header, sheet) : tableWithoutTitles(sheet);
  const titleRow = header?.top ?? HEADER_SEARCH_ROWS + 1;
  readHeaderBlock(table, grid, { context, titleRow }, log);
  noteMappings(table, header, sheet);
  return { table, log };
}

function readTable(header: FoundHeader, sheet: FormSheet): SheetTable {
  const { log, environment } = sheet;
  const area = areaOf(header, sheet.readers, sheet);
  const data = findDataRows(area);
  const layout: RowLayout = { area, data, merged: mergedRows(sheet.grid, data.rows) };
  const table = emptyTable(layout, sheet);
  noticeRowCount(table, log);
  if (table.rowCount === 0) return table;
  noticeTitles(layout, table, log);
  noticeRows(layout, table, log);
  readColumns(table, area, sheet);
  settleRequired(table, log);
  noticeExpiry(table, environment.settings, log);
  noticeRepeatedKeys(table, log);
  return table;
}

function emptyTable({ area, data, merged }: RowLayout, { grid, template }: FormSheet): SheetTable {
  const sources = area.columns.map(({ column, at }): [string, ColumnSource] => [
    column.key,
    {
      at,
      rows: data.rows,
      formulas: grid.formulasOf(at),
      merged: merged.byColumn.get(at) ?? new Map(),
    },
  ]);
  const rowNumbers = data.rows.map(({ row }) => row);
  return new SheetTable({
    template,
    grid,
    titleRow: area.header.bottom,
    rowNumbers,
    sources: new Map(sources),
  });
}

/** Row keys are known only when all columns are read; then what was noticed can be placed. */
function readColumns(table: SheetTable, area: TableArea, { readers, log }: FormSheet): void {
  const read = area.columns.flatMap(({ column: { key } }) => {
    const reader = readers.get(key);
    const source = table.sourceOf(key);
    const title = area.header.titles.columns.get(key);
    if (!reader || !source || !title) return [];
    const result = readColumn(source, reader, table.hidden);
    table.columns.set(key, result.cells);
    return [{ context: reader.context, read: result, titleCell: address(title.row, title.column) }];
  });
  table.rowKeys = rowKeysOf(table);
  for (const column of read) logColumn(column, table, log);
}

/** A sheet known by its number or name without a known title: a table of other words, or nothing at all. */
function tableWithoutTitles({ grid, template, environment, log }: FormSheet): SheetTable {
  const table = new SheetTable({ template, grid, titleRow: 0, rowNumbers: [], sources: new Map() });
  const isFilled = (value: Parameters<Environment["lexicon"]["isVoid"]>[0]) =>
    !environment.lexicon.isVoid(value);
  if (grid.rows.some(({ values }) => values.filter(isFilled).length >= TABLE_ROW_CELLS))
    noticeMissingColumns(table, log);
  else noticeRowCount(table, log);
  return table;
}

function noticeRowCount({ rowCount, template }: SheetTable, log: FormLog): void {
  const cycle = template.supplementary ? "event" : template.reviewCycle.code;
  if (rowCount > 0) log.sheetConforms("sheets.rows", "present", { count: rowCount, cycle });
  else log.sheet("sheets.rows", "missing", { count: 0, cycle });
}

function noteMappings(
  table: SheetTable,
  header: FoundHeader | null,
  { environment, template }: FormSheet,
): void {
  const { columns, foreign } = header?.titles ?? { columns: new Map<string, never>(), foreign: [] };
  const titles = [...columns.values(), ...foreign].flatMap(({ texts }) => texts);
  environment.mappings.noteUse(template, table.sheet, titles, new Set(table.letters.keys()));
}
