import type { Severity } from "./rule";

/** A cell to be marked. */
export interface Flag {
  readonly sheet: string;
  /** Address such as "AG13". */
  readonly cell: string;
  readonly severity: Severity;
  /**
   * Cells of the same row that identify it, and what they hold. The flag vanishes where sorting or
   * deleting puts another row in its place; without a key it stays with the cell.
   */
  readonly key: readonly { readonly column: number; readonly value: string | number }[];
}
