import { columnNumber, intersect } from "../engine/model/area";
import { wireValue } from "../engine/model/cell";
import type { Sheet } from "../engine/model/sheet";
import { isTrue, shifted } from "./formula";
import type { CellLookup } from "./formula";

export interface Look {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/** How conditional formats colour one cell; the topmost that applies wins. Others than formulas show nothing. */
export function conditionalLook(sheet: Sheet, row: number, column: number): Look | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  const lookup: CellLookup = (name, number) => {
    const found = sheet.cellAt(number - 1, columnNumber(name));
    return found === undefined ? "" : wireValue(found.value);
  };
  for (const format of sheet.conditionalFormats) {
    const area = format.areas.find((part) => intersect(part, cell) !== null);
    const [first] = format.areas;
    if (format.type !== "Custom" || area === undefined || first === undefined) continue;
    const formula = shifted(format.formula, row - first.top, column - first.left);
    if (applies(formula, lookup)) return { fill: format.fill, fontColor: format.fontColor };
  }
  return null;
}

function applies(formula: string, lookup: CellLookup): boolean {
  try {
    return isTrue(formula, lookup);
  } catch {
    return false;
  }
}
