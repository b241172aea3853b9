import { columnName, intersect } from "../engine/model/area";
import type { Area } from "../engine/model/area";
import type { Cell } from "../engine/model/cell";
import type { Sheet } from "../engine/model/sheet";
import type { Workbook } from "../engine/model/workbook";
import { cellText } from "./cellText";
import { conditionalLook } from "./conditionalLook";

const MOST_ROWS = 200;
const MOST_COLUMNS = 40;
const FEWEST_ROWS = 30;
const FEWEST_COLUMNS = 12;
const PIXELS_PER_POINT = 4 / 3;

/** Draws the active sheet from a first row on: as a table, so that people and tests can read it. */
export function drawGrid(workbook: Workbook, firstRow: number): HTMLTableElement {
  const sheet = workbook.activeSheet;
  const used = sheet.used(false);
  const columns = Math.min(Math.max((used?.right ?? 0) + 2, FEWEST_COLUMNS), MOST_COLUMNS);
  const lastRow = Math.max((used?.bottom ?? 0) + 2, FEWEST_ROWS);
  const table = document.createElement("table");
  table.append(columnWidths(sheet, columns), headings(sheet, columns));
  const body = table.createTBody();
  const frozen = firstRow > sheet.frozenRows ? range(0, sheet.frozenRows) : [];
  const shown = range(firstRow, Math.min(lastRow, firstRow + MOST_ROWS));
  for (const row of [...frozen, ...shown]) {
    if (sheet.rows.get(row)?.hidden !== true) body.append(drawRow(workbook, row, columns));
  }
  return table;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

const isHidden = (sheet: Sheet, column: number): boolean =>
  sheet.columns.get(column)?.hidden === true;

function columnWidths(sheet: Sheet, columns: number): HTMLElement {
  const group = document.createElement("colgroup");
  group.append(document.createElement("col"));
  for (const column of range(0, columns)) {
    if (isHidden(sheet, column)) continue;
    const col = document.createElement("col");
    col.style.width = `${(sheet.columns.get(column)?.size ?? 48) * PIXELS_PER_POINT}px`;
    group.append(col);
  }
  return group;
}

function headings(sheet: Sheet, columns: number): HTMLElement {
  const head = document.createElement("thead");
  const row = head.insertRow();
  row.append(document.createElement("th"));
  for (const column of range(0, columns)) {
    if (!isHidden(sheet, column)) row.append(heading(columnName(column), "col"));
  }
  return head;
}

function heading(text: string, scope: "col" | "row"): HTMLElement {
  const cell = document.createElement("th");
  cell.textContent = text;
  cell.scope = scope;
  return cell;
}

function drawRow(workbook: Workbook, row: number, columns: number): HTMLElement {
  const sheet = workbook.activeSheet;
  const line = document.createElement("tr");
  line.append(heading(String(row + 1), "row"));
  for (const column of range(0, columns)) {
    if (isHidden(sheet, column)) continue;
    const merge = mergeAt(sheet, row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
    line.append(drawCell(workbook, { row, column, merge }));
  }
  return line;
}

const mergeAt = (sheet: Sheet, row: number, column: number): Area | undefined =>
  sheet.merges.find((area) =>
    intersect(area, { top: row, left: column, bottom: row, right: column }),
  );

function drawCell(
  workbook: Workbook,
  { row, column, merge }: { row: number; column: number; merge: Area | undefined },
): HTMLElement {
  const sheet = workbook.activeSheet;
  const td = document.createElement("td");
  td.dataset["cell"] = `${columnName(column)}${row + 1}`;
  td.dataset["row"] = String(row);
  td.dataset["column"] = String(column);
  if (merge) {
    td.rowSpan = range(merge.top, merge.bottom + 1).filter(
      (r) => !sheet.rows.get(r)?.hidden,
    ).length;
    td.colSpan = range(merge.left, merge.right + 1).filter((c) => !isHidden(sheet, c)).length;
  }
  const cell = sheet.cellAt(row, column);
  if (cell) {
    td.textContent = cellText(cell, workbook.is1904);
    dress(td, cell);
  }
  const look = conditionalLook(sheet, row, column);
  if (look?.fill) td.style.backgroundColor = look.fill;
  if (look?.fontColor) td.style.color = look.fontColor;
  td.setAttribute("aria-selected", String(isSelected(workbook, row, column)));
  return td;
}

function isSelected({ selection }: Workbook, row: number, column: number): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return selection !== null && intersect(selection.area, cell) !== null;
}

function dress({ style }: HTMLElement, { format, value }: Cell): void {
  if (format.fill) style.backgroundColor = format.fill;
  if (format.fontColor) style.color = format.fontColor;
  if (format.bold) style.fontWeight = "700";
  if (format.fontSize) style.fontSize = `${format.fontSize}pt`;
  if (format.wrap) style.whiteSpace = "pre-wrap";
  const sides: Readonly<Record<string, string>> = {
    Left: "left",
    Center: "center",
    Right: "right",
  };
  const natural = typeof value === "number" ? "right" : "left";
  style.textAlign = sides[format.horizontal ?? ""] ?? natural;
}
