import type { Block } from "./blocks";
import type { Grid, PlainValue } from "./blockValues";

/** Neighbouring columns of a sheet, from 1, inclusive. */
export interface ColumnBand {
  readonly left: number;
  readonly right: number;
}

/** Columns of a block whose values alone do not say what they are. */
export interface OpenColumns {
  /** With numbers: only the format tells a date. */
  readonly numbers: readonly ColumnBand[];
  /** With texts that look like errors: only the value type tells. */
  readonly errors: readonly ColumnBand[];
}

/** @param values of the whole sheet, from A1 */
export function openColumns(values: Grid<PlainValue>, block: Block): OpenColumns {
  const rows = values.slice(block.top - 1, block.bottom);
  return {
    numbers: bandsOf(rows, block, (value) => typeof value === "number"),
    errors: bandsOf(rows, block, (value) => typeof value === "string" && value.startsWith("#")),
  };
}

function bandsOf(
  rows: Grid<PlainValue>,
  { left, right }: Block,
  isOpen: (value: PlainValue | undefined) => boolean,
): readonly ColumnBand[] {
  const bands: ColumnBand[] = [];
  for (let column = left; column <= right; column++) {
    if (!rows.some((row) => isOpen(row[column - 1]))) continue;
    const last = bands.at(-1);
    if (last?.right === column - 1) bands.splice(-1, 1, { ...last, right: column });
    else bands.push({ left: column, right: column });
  }
  return bands;
}
