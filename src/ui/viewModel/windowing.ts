import type { TreeRow } from "./treeRows";

/** Heights before a line has been seen, px. */
const ESTIMATES = { group: 36, rule: 36, finding: 48 } as const;
/** Lines rendered beyond the edges. */
const OVERSCAN = 10;

/** Where each line begins; one more entry for the end of the list. */
export function offsetsOf(
  rows: readonly Pick<TreeRow, "key" | "kind">[],
  heights: ReadonlyMap<string, number>,
): readonly number[] {
  const offsets = [0];
  let end = 0;
  for (const { key, kind } of rows) {
    end += heights.get(key) ?? ESTIMATES[kind];
    offsets.push(end);
  }
  return offsets;
}

/** A stretch of lines that are rendered, or the height of lines that are not. */
export type Piece =
  | { readonly kind: "lines"; readonly from: number; readonly to: number }
  | { readonly kind: "gap"; readonly height: number };

/**
 * What is rendered: the lines in sight with some on either side, and the focused one wherever it is,
 * for the focus must not be lost.
 */
export function pieces(
  offsets: readonly number[],
  sight: { readonly top: number; readonly height: number },
  focused: number,
): readonly Piece[] {
  const count = offsets.length - 1;
  const from = Math.max(0, lineAt(offsets, sight.top) - OVERSCAN);
  const to = Math.min(count, lineAt(offsets, sight.top + Math.max(sight.height, 1)) + 1 + OVERSCAN);
  const stretches = [{ from, to }];
  if (focused >= 0 && focused < from) stretches.unshift({ from: focused, to: focused + 1 });
  if (focused >= to) stretches.push({ from: focused, to: focused + 1 });
  const parts: Piece[] = [];
  let end = 0;
  for (const stretch of [...stretches, { from: count, to: count }]) {
    const height = (offsets[stretch.from] ?? 0) - (offsets[end] ?? 0);
    if (height > 0) parts.push({ kind: "gap", height });
    if (stretch.to > stretch.from) parts.push({ kind: "lines", ...stretch });
    end = stretch.to;
  }
  return parts;
}

/** Index of the line that covers this height. */
function lineAt(offsets: readonly number[], height: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
