import type { Range } from "../../../../core/model/snapshot";

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Cells that are alike, as few rectangles: first down each column, then side by side. */
export function rectangles<Cell extends Placed>(
  cells: readonly Cell[],
  likeness: (cell: Cell) => string,
): readonly { readonly range: Range; readonly first: Cell }[] {
  const found: { range: Range; readonly first: Cell; readonly like: string }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const { row, column } = cell;
    const like = likeness(cell);
    const last = found.at(-1);
    if (last?.like === like && last.range.left === column && last.range.bottom === row - 1) {
      last.range = { ...last.range, bottom: row };
    } else {
      const range = { top: row, left: column, bottom: row, right: column };
      found.push({ range, first: cell, like });
    }
  }
  return joined(found);
}

function joined<One extends { range: Range; readonly like: string }>(
  columns: readonly One[],
): readonly One[] {
  const open = new Map<string, One>();
  const kept: One[] = [];
  for (const one of columns) {
    const { top, bottom, left, right } = one.range;
    const band = `${one.like}\n${top}:${bottom}`;
    const before = open.get(band);
    if (before?.range.right === left - 1) before.range = { ...before.range, right };
    else {
      open.set(band, one);
      kept.push(one);
    }
  }
  return kept;
}

/** Equal neighbours of a list, as bands counted from 1; undefined entries belong to none. */
export function bands<T>(
  list: readonly (T | undefined)[],
): readonly { readonly first: number; readonly last: number; readonly value: T }[] {
  const found: { first: number; last: number; value: T }[] = [];
  list.forEach((value, index) => {
    const last = found.at(-1);
    if (value === undefined) return;
    if (last?.last === index && last.value === value) last.last = index + 1;
    else found.push({ first: index + 1, last: index + 1, value });
  });
  return found;
}

/** One entry for each cell of a range, as Excel takes it. */
export function filled<T>({ top, left, bottom, right }: Range, entry: T): T[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<T>(right - left + 1).fill(entry));
}
