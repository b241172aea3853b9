import { fromIso } from "../../dates/calendar";
import type { SampleValue } from "../../model/sample";
import type { Column, ColumnType } from "../../model/template";
import type { DesignedCell, DesignStyle } from "../../model/workbookDesign";

const DATE_FORMAT = "[$-404]e/mm/dd";
const DATE_TIME_FORMAT = "[$-404]e/mm/dd hh:mm";
/** Keeps Excel from turning "3-02-01" into a date. */
const TEXT_FORMAT = "@";
/** Excel counts days from 1899-12-30. */
const EXCEL_EPOCH_DAY = -25569;

/** Cell value and number format for a value of a column or header field. */
export function cellContent(
  type: ColumnType,
  value: SampleValue | undefined,
): Pick<DesignedCell, "value" | "format" | "isDate"> {
  const format = formatOf(type);
  const look = format === undefined ? {} : { format };
  if (value === undefined) return { value: null, ...look };
  return isDate(type)
    ? { value: toSerial(String(value)), ...look, isDate: true }
    : { value, ...look };
}

/** How the cells of a column are aligned. */
export function bodyStyle(column: Column): DesignStyle {
  if (isNumber(column.type)) return "number";
  if (isDate(column.type) || column.type === "bool") return "centred";
  return column.type === "enum" && column.multi !== true ? "centred" : "text";
}

function isDate(type: ColumnType): boolean {
  return type === "date" || type === "datetime";
}

export function isNumber(type: ColumnType): boolean {
  return type === "number" || type === "hours" || type === "percent";
}

function formatOf(type: ColumnType): string | undefined {
  if (type === "date") return DATE_FORMAT;
  if (type === "datetime") return DATE_TIME_FORMAT;
  return ["text", "person", "ref", "link"].includes(type) ? TEXT_FORMAT : undefined;
}

/** Excel serial of "2026-03-20" or "2026-03-20T14:30". */
function toSerial(iso: string): number {
  const date = fromIso(iso);
  return date.day - EXCEL_EPOCH_DAY + (date.minutes ?? 0) / 1440;
}
