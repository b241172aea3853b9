import { format, isDateFormat } from "numfmt";
import { isError } from "../engine/model/cell";
import type { Cell } from "../engine/model/cell";

/** A year of the Republic calendar: `e` behind Taiwan's locale, which numfmt shows as the western year. */
const TAIWAN = /\[\$-(?:404|0404|zh-TW)[^\]]*\]/i;
const REPUBLIC_YEAR = /(?<!\w)e+(?!\w*[+-])/i;
const REPUBLIC_OFFSET = 1911;
const DAY = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 system; the 1904 system counts 1,462 days less. */
const UNIX_EPOCH = 25569;
const DAYS_BETWEEN_SYSTEMS = 1462;

/** What the grid shows for a cell. */
export function cellText(cell: Cell, is1904 = false): string {
  const { value, numberFormat } = cell;
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const shift = is1904 && isDateFormat(numberFormat) ? DAYS_BETWEEN_SYSTEMS : 0;
  return numberText(value + shift, numberFormat);
}

function numberText(serial: number, numberFormat: string): string {
  try {
    return format(withRepublicYear(numberFormat, serial), serial);
  } catch {
    return String(serial);
  }
}

/** Puts the Republic year of this date in as a literal: `[$-404]e/mm/dd` → `"113"/mm/dd`. */
function withRepublicYear(numberFormat: string, serial: number): string {
  if (!TAIWAN.test(numberFormat) || !REPUBLIC_YEAR.test(numberFormat)) return numberFormat;
  const year = new Date((serial - UNIX_EPOCH) * DAY).getUTCFullYear() - REPUBLIC_OFFSET;
  const shown = year > 0 ? String(year) : `民國前${1 - year}`;
  return numberFormat.replace(TAIWAN, "").replace(REPUBLIC_YEAR, `"${shown}"`);
}
