import type { TreeRow } from "./treeRows";

/** Lines that a page key moves. */
const PAGE = 10;

/** Keys that move by a number of lines. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** The line a key moves to; null = the key moves nowhere. */
export function nextRow(rows: readonly TreeRow[], from: string, key: string): string | null {
  const index = rows.findIndex((row) => row.key === from);
  if (index < 0) return null;
  if (key === "ArrowLeft") return rows[index]?.parent ?? null;
  if (key === "ArrowRight") return rows[index + 1]?.parent === from ? at(rows, index + 1) : null;
  const step = STEPS[key];
  if (step === undefined) return null;
  return at(rows, Math.max(0, Math.min(rows.length - 1, index + step)));
}

/** The next line whose name begins with the letter or digit, after the present one and round. */
export function typedRow(
  rows: readonly TreeRow[],
  from: string,
  typed: string,
  nameOf: (row: TreeRow) => string,
): string | null {
  const start = rows.findIndex((row) => row.key === from) + 1;
  const round = [...rows.slice(start), ...rows.slice(0, start)];
  const wanted = typed.toLowerCase();
  return round.find((row) => nameOf(row).toLowerCase().startsWith(wanted))?.key ?? null;
}

/** The line that takes the focus of one that is gone: the same finding elsewhere, its next neighbour, the first. */
export function rowToFocus(rows: readonly TreeRow[], wanted: string | null, index: number): string {
  const found = rows.find((row) => row.key === wanted);
  return found?.key ?? at(rows, Math.min(index, rows.length - 1)) ?? "";
}

function at(rows: readonly TreeRow[], index: number): string | null {
  return rows[index]?.key ?? null;
}
