import { address } from "../../cells/address";
import type { SnapshotRow, RawValue } from "../../model/snapshot";
import type { HeaderField } from "../../model/template";
import { titleText } from "../recognise/titleIndex";
import type { SheetGrid } from "./sheetGrid";

/** Where a header field's value stands. */
export interface PlacedField {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly value: RawValue;
  readonly format: string | undefined;
}

interface Label {
  readonly row: SnapshotRow;
  readonly column: number;
  readonly key: string;
  /** Text behind the label in the same cell: 「版本：V1.0」. */
  readonly behind: string;
}

/** Finds header fields by their labels in the rows above the titles; a value stands right of its label or behind it. */
export function findHeaderFields(
  grid: SheetGrid,
  fields: readonly HeaderField[],
  titleRow: number,
): ReadonlyMap<string, PlacedField> {
  const rows = grid.rows.filter(({ row }) => row < titleRow);
  const exact = labelsIn(
    rows,
    grid,
    new Map(fields.map(({ key, title }) => [titleText(title), key])),
    titleText,
  );
  // A value may look like a label with an explanation, so these count only for fields not yet found.
  const others = fields.filter(({ key }) => !exact.some((label) => label.key === key));
  const bare = labelsIn(
    rows,
    grid,
    new Map(others.map(({ key, title }) => [bareText(title), key])),
    bareText,
  );
  const labels = [...exact, ...bare];
  const places = new Map<string, PlacedField>();
  for (const label of labels) {
    if (!places.has(label.key)) places.set(label.key, valueOf(label, labels, grid));
  }
  return places;
}

/** A label without its explanation in brackets. */
function bareText(title: string): string {
  return titleText(title).replace(/\(.*?\)/gu, "");
}

function labelsIn(
  rows: readonly SnapshotRow[],
  grid: SheetGrid,
  keys: ReadonlyMap<string, string>,
  way: (text: string) => string,
): readonly Label[] {
  return rows.flatMap((row) =>
    row.values.flatMap((_, n) => {
      const [label = "", ...rest] = grid.text(row.row, n + 1).split(/[:：]/u);
      const key = keys.get(way(label));
      return key === undefined ? [] : [{ row, column: n + 1, key, behind: rest.join(":").trim() }];
    }),
  );
}

function valueOf(label: Label, labels: readonly Label[], grid: SheetGrid): PlacedField {
  const { row, column, behind } = label;
  if (behind !== "") return { ...at(row, column), value: behind, format: undefined };
  const right = (grid.mergeAt(row.row, column)?.right ?? column) + 1;
  const next =
    labels.find((other) => other.row === row && other.column >= right)?.column ?? Infinity;
  const filled =
    row.values.findIndex((value, n) => n + 1 >= right && n + 1 < next && value !== null) + 1;
  if (filled === 0) return { ...at(row, right), value: null, format: undefined };
  return {
    ...at(row, filled),
    value: row.values[filled - 1] ?? null,
    format: row.formats[filled - 1],
  };
}

function at({ row }: SnapshotRow, column: number): Pick<PlacedField, "row" | "column" | "cell"> {
  return { row, column, cell: address(row, column) };
}
