import { isDateFormat as showsDate } from "numfmt";

const known = new Map<string, boolean>();
/** A workbook has few formats; the cap keeps a hostile one from filling memory. */
const MAX_KNOWN = 10_000;

/** Does Excel show numbers of this format as dates or times? e is the 民國 year in `[$-404]e/mm/dd`. */
export function isDateFormat(code: string | undefined): boolean {
  if (code === undefined) return false;
  let isDate = known.get(code);
  if (isDate === undefined) {
    isDate = showsDate(code);
    if (known.size < MAX_KNOWN) known.set(code, isDate);
  }
  return isDate;
}
