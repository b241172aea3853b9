import { toRoc } from "../../dates/calendar";
import { isDateFormat } from "../../dates/isDateFormat";
import { dateOfSerial } from "../../dates/serial";
import type { RawValue } from "../../model/snapshot";

/** A cell's content as people see it; numbers with a date format as 民國 dates, others without their format. */
export function rawText(value: RawValue, format: string | undefined, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (format === undefined) return String(value);
  if (format.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  const date = isDateFormat(format) ? dateOfSerial(value, date1904) : null;
  return date ? toRoc(date) : String(value);
}
