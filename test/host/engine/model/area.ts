/** A rectangle of cells, zero-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `A1`, `$A$1:B2`, `A:C`, `1:3` without a sheet name; null where it is no address. */
export function parseArea(address: string): Area | null {
  const corners = cornersOf(address);
  if (corners === null) return null;
  const [top, left, bottom, right] = corners;
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return isOnSheet(area) ? area : null;
}

function cornersOf(address: string): [number, number, number, number] | null {
  const [, firstColumn = "", firstRow = "", lastColumn, lastRow] = CELLS.exec(address) ?? [];
  if (firstColumn !== "") {
    const [column, row] = [lastColumn ?? firstColumn, lastRow ?? firstRow];
    return [Number(firstRow) - 1, columnNumber(firstColumn), Number(row) - 1, columnNumber(column)];
  }
  const [, from, to] = COLUMNS.exec(address) ?? [];
  if (from !== undefined && to !== undefined) {
    return [0, columnNumber(from), LAST_ROW, columnNumber(to)];
  }
  const [, top, bottom] = ROWS.exec(address) ?? [];
  if (top === undefined || bottom === undefined) return null;
  return [Number(top) - 1, 0, Number(bottom) - 1, LAST_COLUMN];
}

export function isOnSheet(area: Area): boolean {
  const ordered = area.top <= area.bottom && area.left <= area.right;
  return (
    ordered &&
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN
  );
}

export function areaAddress(area: Area): string {
  if (area.top === 0 && area.bottom === LAST_ROW) {
    return area.left === 0 && area.right === LAST_COLUMN
      ? `1:${LAST_ROW + 1}`
      : `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  const first = columnName(area.left) + String(area.top + 1);
  const last = columnName(area.right) + String(area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return isOnSheet(area) ? area : null;
}
