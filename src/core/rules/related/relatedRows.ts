import type { CellRef } from "../../model/outcome";
import type { Condition, Relation } from "../../model/rule";
import type { Fact, Mode } from "../fact";
import type { FactReader } from "../factReader";
import { isDoubtful, type FactValue } from "../factValue";
import { sharesAnyWith } from "../operators/sets";
import type { RuleTable } from "../ruleTable";
import { tableOf } from "../scope";
import { namesIn } from "../references";
import { NO, UNDETERMINED, weaker, YES, type Answer } from "../threeValued";
import { filterAnswers, type Answers } from "./answers";
import { identityOf, JoinIndex } from "./joinIndex";

/** The rows that belong to one case, surely (YES) or perhaps (UNDETERMINED). */
export interface RelatedSet {
  readonly rows: readonly number[];
  readonly states: readonly Answer[];
  /** Whether each row meets the relation's `must`; null where it has none. */
  readonly met: readonly Answer[] | null;
}

interface Match {
  readonly name: string;
  readonly column: readonly FactValue[];
  readonly fact: Fact;
}

/** Beyond this many pairs of rows a rule is reported as not run instead of freezing the check. */
const MAX_PAIRS = 100_000_000;

/** Related rows of a rule (`with`), found through an index on the first matched column. */
export class RelatedRows {
  readonly table: RuleTable;
  protected readonly matches: readonly Match[];
  private readonly where: Answers | null;
  private readonly must: Answers | null;
  protected readonly isGroup: boolean;
  private readonly dependsOn: readonly Fact[];
  private readonly shared = new Map<string, RelatedSet>();
  private index: JoinIndex | undefined;
  private pairs = 0;

  constructor(
    readonly relation: Relation,
    protected readonly mode: Mode,
    protected readonly reader: FactReader,
  ) {
    const { rule, tables } = reader.judging;
    this.table = tables.get(tableOf(relation, rule));
    this.isGroup = relation.rows === "group";
    this.matches = Object.entries(relation.match ?? {}).map(([name, fact]) => ({
      name,
      column: this.table.column(name),
      fact: reader.fact({ fact }, mode, { table: this.table, isMust: false }),
    }));
    this.where = relation.where
      ? filterAnswers(relation.where, reader, mode, { table: this.table, isMust: false })
      : null;
    this.must = relation.must
      ? filterAnswers(relation.must, reader, mode, { table: this.table, isMust: true })
      : null;
    this.dependsOn = [
      ...this.matches.map((match) => match.fact),
      ...[relation.where, relation.must].flatMap((condition) => this.caseFacts(condition, mode)),
    ];
  }

  at(index: number): RelatedSet {
    const id = this.isGroup
      ? `group ${index}`
      : this.dependsOn.map((fact) => identityOf(fact.at(index, -1))).join("\u0002");
    let related = this.shared.get(id);
    if (!related) this.shared.set(id, (related = this.find(index)));
    return related;
  }

  /** Cells that leave it open whether this row belongs to the case. */
  causes(index: number, row: number): readonly CellRef[] {
    const unmatched = this.matches.flatMap(({ name, column, fact }) => {
      const [theirs, ours] = [column[row] as FactValue, fact.at(index, row)];
      if (sharesAnyWith(theirs, ours) !== UNDETERMINED) return [];
      return [
        ...(isDoubtful(theirs) ? this.table.cellsBehind(row, name) : []),
        ...(isDoubtful(ours) ? fact.cells(index, row) : []),
      ];
    });
    const filtered =
      this.where?.at(index, row) === UNDETERMINED ? this.where.causes(index, row) : [];
    return [...unmatched, ...filtered];
  }

  /** Cells that leave it open whether this row meets the relation's `must`. */
  mustCauses(index: number, row: number): readonly CellRef[] {
    return this.must?.causes(index, row) ?? [];
  }

  /** The case's own cells the rows are matched on. */
  keyCells(index: number): readonly CellRef[] {
    return this.matches.flatMap((match) => match.fact.cells(index, -1));
  }

  /** The cells of a related row it is matched on. */
  theirKeyCells(row: number): readonly CellRef[] {
    return this.matches.flatMap((match) => this.table.cellsBehind(row, match.name));
  }

  private find(index: number): RelatedSet {
    const rows: number[] = [];
    const states: Answer[] = [];
    const ours = this.matches.map((match) => match.fact.at(index, -1));
    for (const row of this.candidates(index, ours)) {
      if (++this.pairs > MAX_PAIRS)
        throw new RangeError(`too many related rows: ${this.table.length}`);
      const state = this.belongs(index, row, ours);
      if (state === NO) continue;
      rows.push(row);
      states.push(state);
    }
    const { must } = this;
    return { rows, states, met: must && rows.map((row) => must.at(index, row)) };
  }

  private belongs(index: number, row: number, ours: readonly FactValue[]): Answer {
    let state: Answer = YES;
    for (let n = 0; n < ours.length && state !== NO; n++) {
      state = weaker(
        state,
        sharesAnyWith(this.matches[n]?.column[row] as FactValue, ours[n] as FactValue),
      );
    }
    return state !== NO && this.where ? weaker(state, this.where.at(index, row)) : state;
  }

  private candidates(index: number, ours: readonly FactValue[]): Iterable<number> {
    if (this.isGroup) return this.reader.judging.cases.membersOf(index) ?? [];
    const [first] = this.matches;
    this.index ??= first && new JoinIndex(first.column);
    const found = this.index?.candidates(ours[0] as FactValue) ?? null;
    return found ?? Array.from({ length: this.table.length }, (_, row) => row);
  }

  /** What a row filter reads of the case: cases that agree on it share their related rows. */
  private caseFacts(condition: Condition | undefined, mode: Mode): readonly Fact[] {
    if (!condition) return [];
    return namesIn(condition)
      .map((name) => this.reader.fact({ fact: name }, mode, { table: this.table, isMust: false }))
      .filter((fact) => !fact.isRelated && !fact.isConstant);
  }
}
