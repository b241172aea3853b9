import { invalidArgument } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { RangeOf } from "../items";
import type { MemberTable } from "../members";
import type { Area } from "../model/area";
import type { CellFormat } from "../model/cell";
import type { Line } from "../model/sheet";
import { eachCell } from "./grids";

function change(range: RangeOf, changes: Partial<CellFormat>, host: Host): void {
  host.mayWriteTo(range.sheet, "RangeFormat");
  eachCell(range, (cell) => Object.assign(cell.format, changes));
}

function resize(
  { lines, from, to }: { lines: Map<number, Line>; from: number; to: number },
  size: number,
  location: string,
): void {
  if (!(size >= 0)) throw invalidArgument(location);
  for (let index = from; index <= to; index += 1) lines.set(index, { size, hidden: size === 0 });
}

const columnsIn = (area: Area) => ({ from: area.left, to: area.right });
const rowsIn = (area: Area) => ({ from: area.top, to: area.bottom });

const colour = (given: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw invalidArgument("RangeFormat color");
  return given.toUpperCase();
};

/** How cells look: fill, font, alignment, width and height (both in points). */
export const formatMembers = {
  RangeFormat: {
    set: {
      ColumnWidth: ({ sheet, area }, size: number, host) => {
        host.mayWriteTo(sheet, "RangeFormat.columnWidth");
        resize({ lines: sheet.columns, ...columnsIn(area) }, size, "RangeFormat.columnWidth");
      },
      HorizontalAlignment: (range, horizontal: string, host) => change(range, { horizontal }, host),
      RowHeight: ({ sheet, area }, size: number, host) => {
        host.mayWriteTo(sheet, "RangeFormat.rowHeight");
        resize({ lines: sheet.rows, ...rowsIn(area) }, size, "RangeFormat.rowHeight");
      },
      VerticalAlignment: (range, vertical: string, host) => change(range, { vertical }, host),
      WrapText: (range, wrap: boolean, host) => change(range, { wrap }, host),
    },
    go: {
      Fill: (range) => new Item("RangeFill", range),
      Font: (range) => new Item("RangeFont", range),
    },
  },
  RangeFill: {
    set: { Color: (range, fill: string, host) => change(range, { fill: colour(fill) }, host) },
  },
  RangeFont: {
    set: {
      Bold: (range, bold: boolean, host) => change(range, { bold }, host),
      Color: (range, color: string, host) => change(range, { fontColor: colour(color) }, host),
      Name: (range, fontName: string, host) => change(range, { fontName }, host),
      Size: (range, fontSize: number, host) => change(range, { fontSize }, host),
    },
  },
} satisfies MemberTable;
