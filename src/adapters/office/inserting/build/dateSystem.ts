import type { DesignedSheet } from "../../../../core/model/workbookDesign";

/** Days from 1899-12-30, where designs count from, to 1904-01-01. */
const DAYS = 1462;

/** The sheet with its dates counted as the workbook counts them. */
export function inDateSystem(design: DesignedSheet, date1904: boolean): DesignedSheet {
  if (!date1904 || !hasDates(design)) return design;
  return {
    ...design,
    cells: design.cells.map((cell) =>
      cell.isDate && typeof cell.value === "number" ? { ...cell, value: cell.value - DAYS } : cell,
    ),
  };
}

export function hasDates({ cells }: DesignedSheet): boolean {
  return cells.some(({ isDate }) => isDate);
}
