import type { Fact } from "../fact";
import type { FactValue } from "../factValue";
import { sharesAnyWith } from "../operators/sets";
import { NO, weaker, YES, type Answer } from "../threeValued";
import type { Answers } from "./answers";
import { identityOf, JoinIndex } from "./joinIndex";

/** Rows and whether they belong: surely (YES) or perhaps (UNDETERMINED). */
export interface Belonging {
  readonly rows: readonly number[];
  readonly states: readonly Answer[];
}

/** A column of the related table that has to have a value in common with a fact of the case. */
export interface Match {
  readonly name: string;
  readonly column: readonly FactValue[];
  readonly fact: Fact;
}

interface Candidates {
  /** Rows of the related table. */
  readonly length: number;
  /** What is asked of a row for every case alike. */
  readonly alike: Answers;
  /** Members of the case's group; null where the case is no group. */
  readonly group: (index: number) => readonly number[] | null;
}

/** Beyond this many pairs of rows a rule is reported as not run instead of freezing the check. */
const MAX_PAIRS = 100_000_000;

/** Rows that match a case, found through an index on the first matched column, once for all cases of equal values. */
export class MatchedRows {
  private readonly byValues = new Map<string, Belonging>();
  private index: JoinIndex | undefined;
  private pairs = 0;

  constructor(
    private readonly matches: readonly Match[],
    private readonly from: Candidates,
  ) {}

  at(index: number): Belonging {
    const group = this.from.group(index);
    const ours = this.matches.map((match) => match.fact.at(index, -1));
    const id = group ? `group ${index}` : ours.map(identityOf).join("\u0002");
    let found = this.byValues.get(id);
    if (!found) {
      const rows = group ?? this.candidates(ours);
      found = this.narrowed({ rows, states: rows.map(() => YES) }, (row) => {
        const state = this.agrees(row, ours);
        return state === NO ? NO : weaker(state, this.from.alike.at(index, row));
      });
      this.byValues.set(id, found);
    }
    return found;
  }

  /** The rows for which the answer is not NO. */
  narrowed({ rows, states }: Belonging, answer: (row: number) => Answer): Belonging {
    if ((this.pairs += rows.length) > MAX_PAIRS)
      throw new RangeError(`too many related rows: ${this.from.length}`);
    const kept: number[] = [];
    const answers: Answer[] = [];
    for (let n = 0; n < rows.length; n++) {
      const row = rows[n] as number;
      const state = weaker(states[n] as Answer, answer(row));
      if (state === NO) continue;
      kept.push(row);
      answers.push(state);
    }
    return { rows: kept, states: answers };
  }

  /** Whether a row has all values in common that it is matched on. */
  private agrees(row: number, ours: readonly FactValue[]): Answer {
    return ours.reduce<Answer>(
      (answer, value, n) =>
        weaker(answer, sharesAnyWith(this.matches[n]?.column[row] as FactValue, value)),
      YES,
    );
  }

  private candidates(ours: readonly FactValue[]): readonly number[] {
    const [first] = this.matches;
    this.index ??= first && new JoinIndex(first.column);
    const found = this.index?.candidates(ours[0] as FactValue) ?? null;
    return found ?? Array.from({ length: this.from.length }, (_, row) => row);
  }
}
