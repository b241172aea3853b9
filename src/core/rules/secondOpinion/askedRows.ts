import { Engine } from "json-rules-engine";
import type { FactValue } from "../factValue";
import { EngineJudge, refusePath } from "../engineJudge";
import { sharesAnyWith } from "../operators/sets";
import { RelatedRows, type RelatedSet } from "../related/relatedRows";
import { NO, UNDETERMINED, weaker, YES, type Answer } from "../threeValued";

/** Related rows without an index: every row of the table is put to the engine for every case. */
export class AskedRows extends RelatedRows {
  private readonly sets = new Map<number, RelatedSet>();

  /** Has to be done before the rows are asked for: the engine answers later, facts are read at once. */
  async ask(index: number): Promise<void> {
    if (this.sets.has(index)) return;
    const { relation, mode, reader, table } = this;
    const where =
      relation.where && new EngineJudge(relation.where, mode, reader, { table, isMust: false });
    const must =
      relation.must && new EngineJudge(relation.must, mode, reader, { table, isMust: true });
    const [rows, states, met]: [number[], Answer[], Answer[]] = [[], [], []];
    for (const row of this.rowsToAsk(index)) {
      const matched = await this.matched(index, row);
      const state =
        where && matched !== NO ? weaker(matched, await where.verdict(index, row)) : matched;
      if (state === NO) continue;
      rows.push(row);
      states.push(state);
      if (must) met.push(await must.verdict(index, row));
    }
    this.sets.set(index, { rows, states, met: must ? met : null });
  }

  override at(index: number): RelatedSet {
    const related = this.sets.get(index);
    if (!related) throw new RangeError("related rows were not asked for");
    return related;
  }

  private rowsToAsk(index: number): readonly number[] {
    if (this.isGroup) return this.reader.judging.cases.membersOf(index) ?? [];
    return Array.from({ length: this.table.length }, (_, row) => row);
  }

  /** Every pair of values has to match: surely, or perhaps. */
  private async matched(index: number, row: number): Promise<Answer> {
    if (this.matches.length === 0) return YES;
    if (await this.holds(index, row, YES)) return YES;
    return (await this.holds(index, row, UNDETERMINED)) ? UNDETERMINED : NO;
  }

  private async holds(index: number, row: number, accepted: Answer): Promise<boolean> {
    const all = this.matches.map((_, n) => ({
      fact: `theirs ${n}`,
      operator: "sharesAnyWith",
      value: { fact: `ours ${n}` },
    }));
    const engine = new Engine([{ conditions: { all }, event: { type: "holds" } }], {
      pathResolver: refusePath,
    });
    engine.addOperator<FactValue, FactValue>(
      "sharesAnyWith",
      (theirs, ours) => sharesAnyWith(theirs, ours) >= accepted,
    );
    this.matches.forEach(({ column, fact }, n) => {
      engine.addFact(`theirs ${n}`, () => column[row]);
      engine.addFact(`ours ${n}`, () => fact.at(index, -1));
    });
    return (await engine.run()).events.length === 1;
  }
}
