import { a1 } from "../../../../core/cells/a1";
import type { DesignedSheet } from "../../../../core/model/workbookDesign";
import { filled, rectangles } from "./rectangles";
import { withTableNames } from "./tableNames";

/** Writes formulas, each to the whole range that has it: they name columns of tables, not cells. */
export function applyFormulas(
  sheet: Excel.Worksheet,
  { cells }: DesignedSheet,
  tableNames: ReadonlyMap<string, string>,
): void {
  const computed = cells.flatMap(({ formula, ...cell }) =>
    formula === undefined ? [] : [{ ...cell, formula }],
  );
  for (const { range, first } of rectangles(computed, ({ formula }) => formula)) {
    const formula = `=${withTableNames(first.formula, tableNames)}`;
    sheet.getRange(a1(range)).formulas = filled(range, formula);
  }
}
