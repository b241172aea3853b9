import { columnName, columnNumber } from "../engine/model/area";

/** Value of the cell a formula names, by column and row. */
export type CellLookup = (column: string, row: number) => string | number | boolean;

const TEXT = '"(?:[^"]|"")*"';
const MARK = new RegExp(`^N\\(${TEXT}\\)=0$`);
const CELL = "\\$?([A-Z]{1,3})\\$?(\\d{1,7})";
const KEY = new RegExp(`^(?:${CELL}|LEFT\\(${CELL},(\\d+)\\))=(${TEXT}|-?[\\d.]+)$`);

/**
 * Whether a flag's formula is true: N("…")=0, keys such as $A2="SW-001" or LEFT($A2,60)="…", or
 * several in AND(…). Throws for anything else: the grid shows no format then.
 */
export function isTrue(formula: string, lookup: CellLookup): boolean {
  const [, several, one = ""] = /^=(?:AND\((.*)\)|(.*))$/s.exec(formula) ?? [];
  return conditionsIn(several ?? one).every((condition) => isMet(condition, lookup));
}

/** Cut at the commas that stand neither in a text nor in parentheses. */
const conditionsIn = (list: string): string[] =>
  list.match(new RegExp(`(?:${TEXT}|\\([^)"]*\\)|[^,"(]|\\(${TEXT}\\))+`, "g")) ?? [];

function isMet(condition: string, lookup: CellLookup): boolean {
  if (MARK.test(condition)) return true;
  const found = KEY.exec(condition);
  if (found === null) throw new Error(`cannot read ${condition}`);
  const [, column, row, cutColumn, cutRow, length, wanted = ""] = found;
  const value = lookup(column ?? cutColumn ?? "", Number(row ?? cutRow));
  if (!wanted.startsWith('"')) return value === Number(wanted);
  const text = String(value).slice(0, length === undefined ? undefined : Number(length));
  return text.toLowerCase() === wanted.slice(1, -1).replaceAll('""', '"').toLowerCase();
}

/** The same reference a number of rows and columns further, as Excel does within a format's range. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(
    /("(?:[^"]|"")*")|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gi,
    (whole, text: string | undefined, ...[fixedColumn, column, fixedRow, row]: string[]) => {
      if (text !== undefined || column === undefined) return whole;
      const shownColumn = fixedColumn === "$" ? column : columnName(columnNumber(column) + columns);
      const shownRow = fixedRow === "$" ? row : String(Number(row) + rows);
      return `${fixedColumn}${shownColumn}${fixedRow}${shownRow}`;
    },
  );
}
