import type { Range } from "../../../core/model/snapshot";
import { HostError } from "../../../core/ports";
import { isTooLarge } from "../excelError";

/** Cells of one sheet that are asked for together. */
export interface Block extends Range {
  /** Index of the sheet. */
  readonly sheet: number;
}

/** With up to about 100 bytes a cell, an answer stays below the 5 MB that Excel on the web sends. */
const CELLS_PER_BATCH = 50_000;

/** Cuts the sheets into blocks of whole rows, and gathers these into batches. */
export function batchesOf(
  sheets: readonly { readonly lastRow: number; readonly lastColumn: number }[],
): readonly (readonly Block[])[] {
  const blocks = sheets.flatMap(({ lastRow, lastColumn }, sheet) =>
    blocksOf(sheet, lastRow, lastColumn),
  );
  const batches: Block[][] = [];
  let cells = 0;
  for (const block of blocks) {
    cells += cellsOf(block);
    if (batches.length === 0 || cells > CELLS_PER_BATCH) {
      batches.push([]);
      cells = cellsOf(block);
    }
    batches.at(-1)?.push(block);
  }
  return batches;
}

/**
 * Asks for each block of a batch; what is too large for one answer is asked again in halves.
 * @param ask answers in the order of the blocks
 */
export async function readBatch<Answer>(
  batch: readonly Block[],
  ask: (blocks: readonly Block[]) => Promise<readonly Answer[]>,
  take: (block: Block, answer: Answer) => void,
): Promise<void> {
  let answers: readonly Answer[];
  try {
    answers = await ask(batch);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    for (const half of halvesOf(batch)) await readBatch(half, ask, take);
    return;
  }
  answers.forEach((answer, index) => {
    const block = batch[index];
    if (block) take(block, answer);
  });
}

function blocksOf(sheet: number, lastRow: number, lastColumn: number): readonly Block[] {
  const height = Math.max(1, Math.floor(CELLS_PER_BATCH / Math.max(lastColumn, 1)));
  const count = lastColumn === 0 ? 0 : Math.ceil(lastRow / height);
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    top: index * height + 1,
    left: 1,
    bottom: Math.min((index + 1) * height, lastRow),
    right: lastColumn,
  }));
}

function cellsOf({ top, left, bottom, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}

function halvesOf(batch: readonly Block[]): readonly (readonly Block[])[] {
  const middle = Math.ceil(batch.length / 2);
  const [block] = batch;
  return batch.length === 1 && block
    ? halvesOfBlock(block).map((half) => [half])
    : [batch.slice(0, middle), batch.slice(middle)];
}

function halvesOfBlock(block: Block): readonly Block[] {
  const { top, left, bottom, right } = block;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...block, bottom: middle },
      { ...block, top: middle + 1 },
    ];
  }
  if (right === left) throw new HostError("excel-too-large");
  const middle = Math.floor((left + right) / 2);
  return [
    { ...block, right: middle },
    { ...block, left: middle + 1 },
  ];
}
