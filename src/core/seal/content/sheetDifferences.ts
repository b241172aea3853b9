import { address, columnLetters } from "../../cells/address";
import type { Difference } from "../../model/verification";
import { difference } from "./difference";
import { keyOf, rowPairs, type RowPairs } from "./rowPairs";
import { lineOf, type SealedCell, type SealedRow, type SheetContent } from "./sheetContent";

interface TitledSheet extends SheetContent {
  readonly titles: ReadonlyMap<number, string>;
}

/** Every cell that differs, row by row; rows that are gone or new; whether rows stand in another order. */
export function sheetDifferences(sealed: SheetContent, now: SheetContent): readonly Difference[] {
  const found = rowPairs(sealed, now);
  const [titled, titledNow] = [withTitles(sealed), withTitles(now)];
  const rowOf = (what: "rowAdded" | "rowRemoved", row: SealedRow, sheet: SheetContent) =>
    difference(what, {
      sheet: now.sheet,
      ...placeOf(row, sheet),
      [what === "rowAdded" ? "now" : "sealed"]: row.cells.map(([, , text]) => text).join("、"),
    });
  return [
    ...found.pairs.flatMap(([one, other]) => cellDifferences([one, other], titled, titledNow)),
    ...found.removed.map((row) => rowOf("rowRemoved", row, sealed)),
    ...found.added.map((row) => rowOf("rowAdded", row, now)),
    ...movedRows(found, now),
  ];
}

function cellDifferences(
  [one, other]: readonly [SealedRow, SealedRow],
  sealed: TitledSheet,
  now: TitledSheet,
): readonly Difference[] {
  if (lineOf(one) === lineOf(other)) return [];
  const before = new Map(one.cells.map((cell) => [cell[0], cell]));
  const after = new Map(other.cells.map((cell) => [cell[0], cell]));
  const columns = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  const place = placeOf(other, now);
  return columns.flatMap((column) => {
    const [was, is] = [before.get(column), after.get(column)];
    if (was && is && was[1] === is[1] && was[2] === is[2]) return [];
    const { what, ...values } = changeOf(was, is);
    return difference(what, {
      ...values,
      sheet: now.sheet,
      ...place,
      rowKey: placeOf(one, sealed).rowKey ?? place.rowKey,
      field: fieldOf(column, one, sealed) ?? fieldOf(column, other, now) ?? columnLetters(column),
      cell: address(other.row, column),
    });
  });
}

/** Where both read alike, the type is what changed. */
function changeOf(
  was: SealedCell | undefined,
  is: SealedCell | undefined,
): Pick<Difference, "what" | "sealed" | "now"> {
  if (was && is && was[2] === is[2]) return { what: "type", sealed: was[1], now: is[1] };
  return { what: "cell", sealed: was?.[2] ?? null, now: is?.[2] ?? null };
}

function placeOf(
  row: SealedRow,
  sheet: SheetContent,
): { readonly row: number; readonly rowKey: string | null } {
  return { row: row.row, rowKey: row.row > sheet.titleRow ? keyOf(row, sheet) : null };
}

/** Title of a column in the table, label beside a cell of the header block; null where there is none. */
function fieldOf(column: number, row: SealedRow, sheet: TitledSheet): string | null {
  return row.row < sheet.titleRow ? labelOf(column, row) : (sheet.titles.get(column) ?? null);
}

/** Titles by column; those of two rows are merged, and the lower one counts where both hold something. */
function withTitles(sheet: SheetContent): TitledSheet {
  const rows = sheet.rows.filter(({ row }) => row <= sheet.titleRow).slice(-2);
  const titles = rows.flatMap(({ cells }) =>
    cells.map(([column, , text]): [number, string] => [column, oneLine(text)]),
  );
  return { ...sheet, titles: new Map(titles) };
}

function labelOf(column: number, { cells }: SealedRow): string | null {
  const left = cells.filter(([at]) => at < column).at(-1);
  return left ? oneLine(left[2]) : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

/** Rows that are all there, but in another order: the first that stands before one it stood behind. */
function movedRows({ pairs }: RowPairs, now: SheetContent): readonly Difference[] {
  const places = new Map(now.rows.map((row, place) => [row, place]));
  let last = -1;
  for (const [, row] of pairs) {
    const place = places.get(row) ?? 0;
    if (place < last) return [difference("rowsMoved", { sheet: now.sheet, ...placeOf(row, now) })];
    last = place;
  }
  return [];
}
