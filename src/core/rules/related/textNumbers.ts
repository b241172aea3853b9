import { normaliseText } from "../../cells/text";
import type { FactValue } from "../factValue";

/**
 * Numbers the texts of one column, equal texts alike. So that each cell is normalised once, however
 * many cases look at it: a form of thousands of rows can be compared with itself.
 */
export class TextNumbers {
  private readonly known = new Map<string, number>();
  private readonly byRow: Uint32Array;

  constructor(readonly column: readonly FactValue[]) {
    this.byRow = new Uint32Array(column.length);
  }

  /** From 1 on; 0 where the cell holds no single text. */
  at(row: number): number {
    const text = this.column[row];
    return typeof text === "string" ? (this.byRow[row] ||= this.of(text)) : 0;
  }

  of(text: string): number {
    const normal = normaliseText(text);
    let number = this.known.get(normal);
    if (number === undefined) this.known.set(normal, (number = this.known.size + 1));
    return number;
  }
}
