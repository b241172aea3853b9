import type { Cell, WriteSheet } from "hucre/xlsx";
import { a1 } from "../../../core/cells/a1";
import type { Range } from "../../../core/model/snapshot";
import type { DesignedCell, DesignedSheet } from "../../../core/model/workbookDesign";
import { dataValidation } from "./dataValidation";
import { footerText, MARGINS } from "./printPage";
import { styleOf } from "./styles";

/** A designed sheet in the words of hucre, which counts rows and columns from 0. */
export function hucreSheet(sheet: DesignedSheet): WriteSheet {
  const lastColumn = Math.max(sheet.widths.length, ...sheet.hiddenColumns);
  return {
    name: sheet.name,
    rows: [],
    columns: Array.from({ length: lastColumn }, (_, index) => columnOf(sheet, index)),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row - 1, { height }])),
    cells: new Map(
      sheet.cells.map((cell) => [`${cell.row - 1},${cell.column - 1}`, hucreCell(cell)]),
    ),
    merges: sheet.merges.map(hucreRange),
    dataValidations: sheet.validations.map(dataValidation),
    freezePane: sheet.frozen,
    view: { showGridLines: false },
    tables: sheet.table ? [hucreTable(sheet.table)] : [],
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: sheet.print.pagesWide,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: footerText(sheet.print) },
  };
}

function columnOf(sheet: DesignedSheet, index: number): { width?: number; hidden?: boolean } {
  const width = sheet.widths[index];
  if (sheet.hiddenColumns.includes(index + 1)) return { hidden: true };
  return width === undefined ? {} : { width };
}

function hucreCell(cell: DesignedCell): Partial<Cell> {
  const style = styleOf(cell);
  if (cell.formula !== undefined) {
    return { formula: cell.formula, formulaResult: cell.value, value: cell.value, style };
  }
  if (cell.linkTo === undefined) return { value: cell.value, style };
  const location = `'${cell.linkTo.replaceAll("'", "''")}'!${cell.linkCell ?? "A1"}`;
  return { value: cell.value, style, hyperlink: { target: "", location } };
}

function hucreTable({
  name,
  range,
  columns,
}: NonNullable<DesignedSheet["table"]>): NonNullable<WriteSheet["tables"]>[number] {
  return {
    name,
    range: a1(range),
    columns: columns.map(({ title }) => ({ name: title })),
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: false,
  };
}

function hucreRange({
  top,
  left,
  bottom,
  right,
}: Range): NonNullable<WriteSheet["merges"]>[number] {
  return { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 };
}
