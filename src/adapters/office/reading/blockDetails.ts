import type { Range } from "../../../core/model/snapshot";
import type { Block } from "./blocks";
import { gridOf, rangeAt, type Grid } from "./blockValues";
import type { ColumnBand, OpenColumns } from "./openColumns";
import { PLACE, rangeOf } from "./survey";

/** A property of some columns of a block. */
export interface BandAnswer {
  readonly left: number;
  readonly grid: Grid<string>;
}

/** What else is known of the cells of a block and how it lies. */
export interface BlockDetails {
  readonly formulas: Grid<unknown>;
  /** Number formats of the columns with numbers. */
  readonly formats: readonly BandAnswer[];
  /** Value types of the columns with texts that look like errors. */
  readonly types: readonly BandAnswer[];
  /** Row and column numbers of the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Range[];
}

const MERGED_PLACES = PLACE.split(",").map((property) => `areas/items/${property}`);

/** Asks for the rest of a block; call what it returns after the sync. */
export function queueDetails(
  sheet: Excel.Worksheet,
  block: Block,
  open: OpenColumns,
): () => BlockDetails {
  const range = rangeAt(sheet, block).load("formulas");
  const lines = {
    rows: range.getRowProperties({ rowHidden: true }),
    // the first block of a sheet tells of its columns
    columns: block.top === 1 ? range.getColumnProperties({ columnHidden: true }) : null,
  };
  const merged = range.getMergedAreasOrNullObject().load(MERGED_PLACES.join(","));
  const formats = open.numbers.map((band) => queueBand(sheet, { block, band }, "numberFormat"));
  const types = open.errors.map((band) => queueBand(sheet, { block, band }, "valueTypes"));
  return () => ({
    formulas: gridOf(range.formulas),
    formats: formats.map((take) => take()),
    types: types.map((take) => take()),
    hiddenRows: hiddenIn(lines.rows.value, "rowHidden", block.top),
    hiddenColumns: lines.columns ? hiddenIn(lines.columns.value, "columnHidden", block.left) : [],
    merges: merged.isNullObject ? [] : merged.areas.items.map(rangeOf),
  });
}

function queueBand(
  sheet: Excel.Worksheet,
  { block, band }: { readonly block: Block; readonly band: ColumnBand },
  property: "numberFormat" | "valueTypes",
): () => BandAnswer {
  const range = rangeAt(sheet, { ...block, ...band }).load(property);
  return () => ({ left: band.left, grid: gridOf(range[property]) });
}

function hiddenIn<Property extends string>(
  lines: readonly { readonly [Key in Property]?: boolean }[],
  property: Property,
  first: number,
): readonly number[] {
  return lines.flatMap((line, index) => (line[property] === true ? [first + index] : []));
}
