import { lineOf, type SealedRow, type SheetContent } from "./sheetContent";

/** Which row of the sealed sheet is which row of the sheet now. */
export interface RowPairs {
  /** In the order of the sealed rows. */
  readonly pairs: readonly (readonly [sealed: SealedRow, now: SealedRow])[];
  readonly removed: readonly SealedRow[];
  readonly added: readonly SealedRow[];
}

type NameOf = (row: SealedRow) => string | null;

/** Looking for every row among all others grows with the square of their number. */
const MAX_SOUGHT = 500;

/**
 * Pairs rows by what identifies them: their key, then their whole content, then, among those left, the
 * place they stand in and at least half of their cells. Where no row came or went, the place is enough.
 */
export function rowPairs(sealed: SheetContent, now: SheetContent): RowPairs {
  const partners = new Map<SealedRow, SealedRow>();
  const taken = new Set<SealedRow>();
  const pair = (one: SealedRow, other: SealedRow) => {
    partners.set(one, other);
    taken.add(other);
  };
  const open = (rows: readonly SealedRow[]) =>
    rows.filter((row) => !partners.has(row) && !taken.has(row));
  const byName = (sealedName: NameOf, nowName: NameOf) => {
    const found = named(open(now.rows), nowName);
    for (const row of open(sealed.rows)) {
      const partner = found.get(sealedName(row) ?? "")?.shift();
      if (partner) pair(row, partner);
    }
  };
  byName(
    (row) => (row.row > sealed.titleRow ? keyOf(row, sealed) : null),
    (row) => (row.row > now.titleRow ? keyOf(row, now) : null),
  );
  byName(lineOf, lineOf);
  byName(
    (row) => String(row.row - sealed.titleRow),
    (row) => String(row.row - now.titleRow),
  );
  const isCertain = sealed.rows.length === now.rows.length;
  for (const [one, other] of partners) {
    if (isCertain || isSame(one, other, sealed, now)) continue;
    partners.delete(one);
    taken.delete(other);
  }
  const rest = open(now.rows);
  if (rest.length <= MAX_SOUGHT) {
    for (const row of open(sealed.rows).slice(0, MAX_SOUGHT)) {
      const at = rest.findIndex((candidate) => isSame(row, candidate, sealed, now));
      const [partner] = at < 0 ? [] : rest.splice(at, 1);
      if (partner) pair(row, partner);
    }
  }
  return {
    pairs: sealed.rows.flatMap((row) => {
      const partner = partners.get(row);
      return partner ? [[row, partner] as const] : [];
    }),
    removed: open(sealed.rows),
    added: open(now.rows),
  };
}

/** Text of the key cells joined by "|"; null where they are all blank. */
export function keyOf(row: SealedRow, { keys }: Pick<SheetContent, "keys">): string | null {
  const texts = keys.map((column) => row.cells.find(([at]) => at === column)?.[2].trim() ?? "");
  return texts.some((text) => text !== "") ? texts.join("|") : null;
}

/** Rows in the order they stand in, by name; rows without a name are left out. */
function named(rows: readonly SealedRow[], nameOf: NameOf): Map<string, SealedRow[]> {
  const found = new Map<string, SealedRow[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null) continue;
    const others = found.get(name);
    if (others) others.push(row);
    else found.set(name, [row]);
  }
  return found;
}

/** Rows with the same key are the same, and rows of the header block in one place; else half of the cells have to agree. */
function isSame(
  one: SealedRow,
  other: SealedRow,
  sealed: SheetContent,
  now: SheetContent,
): boolean {
  const key = keyOf(one, sealed);
  const isTable = one.row > sealed.titleRow && other.row > now.titleRow;
  const isHeader = one.row <= sealed.titleRow && other.row <= now.titleRow;
  if (isTable && key !== null && key === keyOf(other, now)) return true;
  if (isHeader && one.row === other.row) return true;
  const cells = new Set(other.cells.map((cell) => JSON.stringify(cell)));
  const equal = one.cells.filter((cell) => cells.has(JSON.stringify(cell))).length;
  return equal * 2 >= Math.max(one.cells.length, other.cells.length);
}
