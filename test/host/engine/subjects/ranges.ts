import type { Host } from "../host";
import { Item } from "../items";
import type { RangeOf } from "../items";
import type { MemberTable } from "../members";
import { columnsOf, rowsOf } from "../model/area";
import { isError, wireValue } from "../model/cell";
import type { Cell } from "../model/cell";
import { activateSheet } from "./sheetChanges";
import { readGrid } from "./grids";
import { mergeCells, mergedAreas } from "./mergedAreas";
import { writeHyperlink, type GivenHyperlink } from "./hyperlinks";
import { columnProperties, hideColumns, rowProperties } from "./lineProperties";
import { writeCells, writeNumberFormats } from "./writing";

function valueType(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === "") return "Empty";
  if (isError(cell.value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof cell.value as "string"];
}

/** Selecting on a sheet that is not shown fails; on another visible one it brings that to the front. */
function select(range: RangeOf, host: Host): void {
  activateSheet(range.sheet, host);
  host.workbook.selection = range;
}

/** Ranges: where they are, what their cells hold, writing values, formulas and number formats. */
export const rangeMembers = {
  Range: {
    tracked: true,
    get: {
      ColumnCount: ({ area }) => columnsOf(area),
      ColumnIndex: ({ area }) => area.left,
      RowCount: ({ area }) => rowsOf(area),
      RowIndex: ({ area }) => area.top,
      Formulas: (range) => readGrid(range, (cell) => cell?.formula ?? wireValue(cell?.value ?? "")),
      NumberFormat: (range) => readGrid(range, (cell) => cell?.numberFormat ?? "General"),
      ValueTypes: (range) => readGrid(range, valueType),
      Values: (range) => readGrid(range, (cell) => wireValue(cell?.value ?? "")),
    },
    set: {
      ColumnHidden: (range, hidden: boolean, host) => hideColumns(range, hidden, host),
      Formulas: (range, grid: unknown, host) =>
        writeCells(range, grid, { host, member: "formulas" }),
      Hyperlink: (range, link: GivenHyperlink, host) => writeHyperlink(range, link, host),
      NumberFormat: (range, grid: unknown, host) => writeNumberFormats(range, grid, host),
      Values: (range, grid: unknown, host) => writeCells(range, grid, { host, member: "values" }),
    },
    go: {
      ConditionalFormats: ({ sheet, area }) =>
        new Item("ConditionalFormatCollection", { sheet, of: [area] }),
      DataValidation: (range) => new Item("DataValidation", range),
      Format: (range) => new Item("RangeFormat", range),
    },
    call: {
      GetColumnProperties: (range, [wanted]: readonly [unknown]) => columnProperties(range, wanted),
      GetMergedAreasOrNullObject: (range) => mergedAreas(range),
      GetRowProperties: (range, [wanted]: readonly [unknown]) => rowProperties(range, wanted),
      Merge: (range, [across]: readonly [boolean?], host) =>
        mergeCells(range, across === true, host),
      Select: (range, _, host) => select(range, host),
    },
  },
} satisfies MemberTable;
