import { visibleText } from "../visibleText";

/** Begins a file: without it Excel takes the file for one in the system's own encoding. */
export const CSV_BOM = "\ufeff";

const NEEDS_QUOTES = /[",\n\t]|\s$/u;
/** What a program may skip before it takes a cell for a formula. */
const FIRST_SHOWN = /[^\s\p{C}]/u;
const STARTS_FORMULA = /^[=+\-@]/u;
const RISKY_START = /^['\s\p{C}]/u;

/** One line with its CRLF. Cells are made visible (see visibleText), formula-safe and quoted as needed. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(formulaSafe(visibleText(cell)))).join(",")}\r\n`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Spreadsheets run a cell that begins with = + - @ (also full-width, also after blanks or a tab). Such a
 * cell gets an apostrophe in front, and so does one that begins with a blank or an apostrophe itself:
 * taking away one leading apostrophe always gives the text back.
 */
function formulaSafe(cell: string): string {
  const first = FIRST_SHOWN.exec(cell)?.[0] ?? "";
  const isRisky = RISKY_START.test(cell) || STARTS_FORMULA.test(first.normalize("NFKC"));
  return isRisky ? `'${cell}` : cell;
}
