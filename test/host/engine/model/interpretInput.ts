export interface Typed {
  readonly value: string | number | boolean;
  /** The number format Excel gives a General cell along with it; null for none. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
const MONTH_DAY = /^(\d{1,2})[/-](\d{1,2})$/;
/** A year Excel has to guess for "3/5" typed without one; fixed, since this host has no clock. */
const CURRENT_YEAR = 2026;

/** What Excel makes of a text that is typed or written: numbers, dates, TRUE; a text cell keeps it. */
export function interpretInput(input: string | number | boolean, numberFormat: string): Typed {
  if (typeof input !== "string" || numberFormat === "@")
    return { value: input, numberFormat: null };
  if (input.startsWith("'")) return { value: input.slice(1), numberFormat: null };
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: /^t/i.test(text), numberFormat: null };
  return numberIn(text) ?? dateIn(text) ?? { value: input, numberFormat: null };
}

function numberIn(text: string): Typed | null {
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const number = Number(digits.replaceAll(",", ""));
  return percent
    ? { value: number / 100, numberFormat: "0%" }
    : { value: number, numberFormat: null };
}

function dateIn(text: string): Typed | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year !== undefined) return serial(Number(year), Number(month), Number(day), "yyyy/m/d");
  const [, shortMonth, shortDay] = MONTH_DAY.exec(text) ?? [];
  if (shortMonth === undefined) return null;
  return serial(CURRENT_YEAR, Number(shortMonth), Number(shortDay), 'm"月"d"日"');
}

function serial(year: number, month: number, day: number, numberFormat: string): Typed | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900) return null;
  return { value: date.getTime() / 86400000 + 25569, numberFormat };
}
