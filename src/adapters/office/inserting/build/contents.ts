import { a1 } from "../../../../core/cells/a1";
import type { DesignedCell, DesignedSheet } from "../../../../core/model/workbookDesign";
import { inTurn } from "../../inTurn";
import { applyLinks } from "./links";
import { FONT, LOOKS, type Look } from "./looks";
import { filled, rectangles } from "./rectangles";

const TEXT_FORMAT = "@";
/** null leaves a cell as it is. */
export type Input = string | number | null;

/** More cells at once office.js splits itself, and asks Excel first whether it may. */
const CELLS_AT_ONCE = 1_500;
/** Characters of one request, which may have 5 MB. */
const TEXT_AT_ONCE = 500_000;

/** Writes looks, number formats and values; formulas wait until all tables are there. */
export async function applyContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells }: DesignedSheet,
): Promise<void> {
  const lastRow = Math.max(...cells.map(({ row }) => row));
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  await applyLinks(context, sheet, cells);
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
  await writeValues(context, sheet, grid);
}

async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  grid: readonly Input[][],
): Promise<void> {
  const columns = grid[0]?.length ?? 1;
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  const tops = Array.from({ length: Math.ceil(grid.length / rows) }, (_, n) => n * rows);
  let queued = 0;
  await inTurn(tops, async (top) => {
    const part = grid.slice(top, top + rows);
    const length = part.flat().reduce<number>((sum, input) => sum + String(input).length, 0);
    if (queued > 0 && queued + length > TEXT_AT_ONCE) {
      await context.sync();
      queued = 0;
    }
    sheet.getRangeByIndexes(top, 0, part.length, columns).values = part;
    queued += length;
  });
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
