import { columnLetters } from "../../../../core/cells/address";
import type { DesignedSheet } from "../../../../core/model/workbookDesign";
import { bands } from "./rectangles";

/** A character of the standard font and the padding of a cell, in points. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Widths, heights above the body (whose rows fit their content), hidden columns, frozen rows. */
export function applySizes(sheet: Excel.Worksheet, design: DesignedSheet): void {
  const { widths, heights, hiddenColumns, frozen } = design;
  for (const { first, last, value } of bands(widths)) {
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
    columns.format.columnWidth = value * CHARACTER + PADDING;
  }
  const fixed = Array.from({ length: frozen.rows }, (_, index) => heights.get(index + 1));
  for (const { first, last, value } of bands(fixed)) {
    sheet.getRange(`${first}:${last}`).format.rowHeight = value;
  }
  for (const column of hiddenColumns) {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  }
  sheet.freezePanes.freezeRows(frozen.rows);
}

export function applyPage({ pageLayout }: Excel.Worksheet, { print }: DesignedSheet): void {
  const { titleRows, pagesWide, footer } = print;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  const parts = [footer.left.replaceAll("&", "&&"), "第 &P 頁／共 &N 頁", footer.right];
  pageLayout.headersFooters.defaultForAllPages.centerFooter = parts.join("　");
}
