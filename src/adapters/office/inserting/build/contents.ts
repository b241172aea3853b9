import { a1 } from "../../../../core/cells/a1";
import type { DesignedCell, DesignedSheet } from "../../../../core/model/workbookDesign";
import { FONT, LOOKS, type Look } from "./looks";
import { filled, rectangles } from "./rectangles";

const TEXT_FORMAT = "@";
/** null leaves a cell as it is. */
export type Input = string | number | null;

/** Writes looks, number formats and values; formulas wait until all tables are there. */
export function applyContents(sheet: Excel.Worksheet, { cells }: DesignedSheet): void {
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  const all = sheet.getRangeByIndexes(0, 0, lastRow, lastColumn);
  applyCommonLook(all);
  const likeness = ({ style, format }: DesignedCell) => `${style}\n${format ?? ""}`;
  for (const { range, first } of rectangles(cells, likeness)) {
    const part = sheet.getRange(a1(range));
    applyLook(part, LOOKS[first.style]);
    if (first.format !== undefined) part.numberFormat = filled(range, first.format);
  }
  const grid: Input[][] = Array.from({ length: lastRow }, () =>
    Array<Input>(lastColumn).fill(null),
  );
  for (const cell of cells) {
    const line = grid[cell.row - 1];
    if (line && cell.formula === undefined)
      line[cell.column - 1] = inputOf(cell.value, cell.format);
  }
  all.values = grid;
}

/**
 * What has to be typed for a cell to hold its value: Excel makes dates and numbers of texts that
 * look so, except in cells formatted as text and after an apostrophe.
 */
export function inputOf(value: Input, format: string | undefined): Input {
  return typeof value === "string" && format !== TEXT_FORMAT ? `'${value}` : value;
}

function applyCommonLook({ format }: Excel.Range): void {
  format.font.name = FONT.name;
  format.font.size = FONT.size;
  format.verticalAlignment = "Center";
  format.wrapText = true;
}

function applyLook({ format }: Excel.Range, look: Look): void {
  format.horizontalAlignment = look.horizontal;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
}
