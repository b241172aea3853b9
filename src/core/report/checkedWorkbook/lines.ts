import type { DesignStyle } from "../../model/workbookDesign";
import { BLANK_LINE, type Line, type LineCell } from "./layOut";

/** Columns of 檢核摘要; its lines go across all of them. */
export const SUMMARY_WIDTHS = [18, 34, 16, 11, 11, 11, 46];
const COLUMNS = SUMMARY_WIDTHS.length;
/** Length of the longest bar. */
const BAR = 40;

/** Heading of a part of the sheet, with the lines below it. */
export function section(title: string, lines: readonly Line[]): readonly Line[] {
  return [BLANK_LINE, { cells: [across(title, "coreTitle")] }, ...lines];
}

/** One text across the sheet. */
export function textLine(text: string, style: DesignStyle = "text"): Line {
  return { cells: [across(text, style)] };
}

function across(value: string, style: DesignStyle): LineCell {
  return { column: 1, value, style, span: COLUMNS };
}

/** A label and what it is, across the sheet. */
export function labelled(label: string, value: string): Line {
  return {
    cells: [
      { column: 1, value: label, style: "label" },
      { column: 2, value, style: "value", span: COLUMNS - 1 },
    ],
  };
}

export function titles(texts: readonly string[]): Line {
  return row(texts, "extendedTitle");
}

/** A line of values from column A; numbers to the right. The last one fills the sheet. */
export function row(values: readonly (string | number)[], style: DesignStyle = "text"): Line {
  const last = values.length - 1;
  return {
    cells: values.map((value, n): LineCell => {
      const cell: LineCell = {
        column: n + 1,
        value,
        style: typeof value === "number" ? "number" : style,
      };
      return n === last && last < COLUMNS - 1 ? { ...cell, span: COLUMNS - last } : cell;
    }),
  };
}

/** A bar made of blocks, the highest count being the longest; something is never nothing. */
export function bar(count: number, highest: number): string {
  if (count === 0 || highest === 0) return "";
  return "█".repeat(Math.max(1, Math.round((count / highest) * BAR)));
}
