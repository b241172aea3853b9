import { LIST_COLUMN_TITLE } from "../../cells/marker";
import type { DesignedCell, DesignedValidation } from "../../model/workbookDesign";

/** Excel takes no longer list inside a validation. */
const MAX_INLINE = 255;
/** Kept free between the form and its lists, so that the table can grow to the right. */
const GAP = 2;

/** Validations whose lists fit, and hidden columns right of the form for those that do not. */
export interface PlacedLists {
  readonly validations: readonly DesignedValidation[];
  readonly cells: readonly DesignedCell[];
  readonly hiddenColumns: readonly number[];
}

/** Moves lists too long for a validation, or with a comma in an entry, to columns of the same sheet. */
export function placeLongLists(
  validations: readonly DesignedValidation[],
  titleRow: number,
  lastColumn: number,
): PlacedLists {
  const columns = new Map<string, number>();
  const cells: DesignedCell[] = [];
  const placed = validations.map((validation): DesignedValidation => {
    if (validation.allowed.kind !== "list" || isInline(validation.allowed.values))
      return validation;
    const { values } = validation.allowed;
    const key = values.join("\n");
    let column = columns.get(key);
    if (column === undefined) {
      column = lastColumn + GAP + columns.size;
      columns.set(key, column);
      cells.push(...listCells(values, titleRow, column));
    }
    const range = {
      top: titleRow + 1,
      left: column,
      bottom: titleRow + values.length,
      right: column,
    };
    return { ...validation, allowed: { kind: "listRange", range } };
  });
  return { validations: placed, cells, hiddenColumns: [...columns.values()] };
}

function isInline(values: readonly string[]): boolean {
  return values.join(",").length <= MAX_INLINE && !values.some((value) => /[,"]/u.test(value));
}

function listCells(
  values: readonly string[],
  titleRow: number,
  column: number,
): readonly DesignedCell[] {
  return [LIST_COLUMN_TITLE, ...values].map((value, index) => ({
    row: titleRow + index,
    column,
    value,
    style: "note",
  }));
}
