import type { FactValue } from "../factValue";
import { TextNumbers } from "./textNumbers";

/** The texts of one column without repeats, for one set of rows after the other. */
export class DistinctTexts {
  private readonly numbers: TextNumbers;
  /** In which set each number came up last. */
  private readonly seenIn: number[] = [];
  private sets = 0;

  constructor(readonly column: readonly FactValue[]) {
    this.numbers = new TextNumbers(column);
  }

  /** Texts of these rows in order of appearance; null where a cell holds no single text. */
  among(rows: readonly number[]): readonly string[] | null {
    this.sets++;
    const texts: string[] = [];
    for (const row of rows) {
      const number = this.numbers.at(row);
      if (number === 0) return null;
      if (this.seenIn[number] === this.sets) continue;
      this.seenIn[number] = this.sets;
      texts.push(this.column[row] as string);
    }
    return texts;
  }
}
