import { byPlace } from "../../../core/cells/extent";
import { FORM_MARKER_NAME } from "../../../core/cells/marker";
import type { Range, SheetSnapshot, TableObject } from "../../../core/model/snapshot";

/** What a sheet is, before its cells are read. */
export interface SurveyedSheet extends Pick<
  SheetSnapshot,
  "name" | "visibility" | "tables" | "marker"
> {
  readonly id: string;
  /** Last row and column with a value or formula; 0 = the sheet is blank. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Survey {
  readonly date1904: boolean;
  /** In tab order. */
  readonly sheets: readonly SurveyedSheet[];
}

const TEXT_CONSTANT = /^="((?:[^"]|"")+)"$/u;
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Looks at all sheets, or only at the one named, in three round trips however many there are.
 */
export async function survey(context: Excel.RequestContext, only?: string): Promise<Survey> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const countsFrom1904 = queueDateSystem(context.workbook);
  await context.sync();
  const isWanted = ({ name }: Excel.Worksheet) => only === undefined || isSameName(name, only);
  const parts = worksheets.items.filter(isWanted).map(queueParts);
  await context.sync();
  const withTables = parts.map((part) => ({ ...part, ranges: part.tables.items.map(queueRange) }));
  if (withTables.some(({ ranges }) => ranges.length > 0)) await context.sync();
  return { date1904: countsFrom1904(), sheets: withTables.map(surveyed) };
}

/** Asks whether days count from 1904-01-01; the answer is there after the sync. */
export function queueDateSystem({ functions }: Excel.Workbook): () => boolean {
  // 1 where they do, else 1463
  const secondDay = functions.date(1904, 1, 2).load("value");
  return () => secondDay.value === 1;
}

/** Excel tells sheets apart without regard to case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

interface QueuedParts {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly marker: Excel.NamedItem;
  readonly tables: Excel.TableCollection;
}

function queueParts(sheet: Excel.Worksheet): QueuedParts {
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    marker: sheet.names.getItemOrNullObject(FORM_MARKER_NAME).load("formula"),
    tables: sheet.tables.load("items/name,items/showHeaders"),
  };
}

function queueRange(table: Excel.Table): Excel.Range {
  return table.getRange().load(PLACE);
}

function surveyed({
  sheet,
  used,
  marker,
  tables,
  ranges,
}: QueuedParts & { readonly ranges: readonly Excel.Range[] }): SurveyedSheet {
  const extent = used.isNullObject ? null : rangeOf(used);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    lastRow: extent?.bottom ?? 0,
    lastColumn: extent?.right ?? 0,
    marker: marker.isNullObject ? null : markerOf(marker.formula),
    tables: tables.items.flatMap((table, index) => tableOf(table, ranges[index])).sort(inOrder),
  };
}

function visibilityOf({ visibility }: Excel.Worksheet): SheetSnapshot["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}

/** Form number in the formula of our hidden name: `="LBBU-ISMS-3-02-01"`. */
export function markerOf(formula: unknown): string | null {
  const text = TEXT_CONSTANT.exec(String(formula))?.[1];
  return text === undefined ? null : text.replaceAll('""', '"');
}

function tableOf(table: Excel.Table, range: Excel.Range | undefined): readonly TableObject[] {
  if (!range) return [];
  return [{ name: table.name, range: rangeOf(range), hasHeaderRow: table.showHeaders }];
}

function inOrder(one: TableObject, other: TableObject): number {
  return byPlace(one.range, other.range);
}

/** Place of a range whose PLACE is loaded, counted from 1. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
