/** What a workbook may cost before it is refused; sizes in bytes after inflating. */
export interface Limits {
  readonly entries: number;
  readonly entrySize: number;
  readonly totalSize: number;
  /** Size to compressed size, for entries of more than 1 MiB. */
  readonly ratio: number;
  readonly sheets: number;
  /** Of all sheets together, with the blank ones that a cell far to the right leaves before it. */
  readonly cells: number;
  readonly nesting: number;
}

export const LIMITS: Limits = {
  entries: 2_000,
  entrySize: 512 * 2 ** 20,
  totalSize: 2 ** 30,
  ratio: 300,
  sheets: 256,
  cells: 20_000_000,
  nesting: 64,
};

/** Size of an Excel sheet. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;
