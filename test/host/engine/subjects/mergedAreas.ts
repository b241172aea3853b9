import { apiNotFound, invalidOperation } from "../excelError";
import type { Host } from "../host";
import { Item, rangeItem } from "../items";
import type { RangeOf } from "../items";
import type { MemberTable } from "../members";
import { intersect } from "../model/area";
import { eachCell } from "./grids";

/** Merged areas that touch the range, whole even where they reach beyond it; null for none. */
export function mergedAreas({ sheet, area }: RangeOf): Item | null {
  const of = sheet.merges.filter((merge) => intersect(merge, area) !== null);
  return of.length === 0 ? null : new Item("RangeAreas", { sheet, of });
}

/** Only the top left value stays (Excel API reference, Range.merge); tables take no merged cells. */
export function mergeCells({ sheet, area }: RangeOf, across: boolean, host: Host): void {
  if (across) throw apiNotFound("Range.merge across");
  host.mayWriteTo(sheet, "Range.merge");
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw invalidOperation("Range.merge");
  }
  eachCell({ sheet, area }, (cell, row, column) => {
    if (row > 0 || column > 0) Object.assign(cell, { value: "", formula: null });
  });
  sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
}

export const mergedAreaMembers = {
  RangeAreas: {
    tracked: true,
    go: {
      Areas: (areas) => new Item("RangeCollection", areas),
      ConditionalFormats: (areas) => new Item("ConditionalFormatCollection", areas),
    },
  },
  RangeCollection: {
    items: ({ sheet, of }) => of.map((area) => rangeItem(sheet, area)),
  },
} satisfies MemberTable;
