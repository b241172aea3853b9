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

/** Rows and whether they belong: surely (YES) or perhaps (UNDETERMINED). */
interface Belonging {
  readonly rows: readonly number[];
  readonly states: readonly Answer[];
}

/** The rows that belong to one case. */
export interface RelatedSet extends Belonging {
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
  private readonly where: Answers;
  /** `where` in two: what is asked of a row for every case alike, and what depends on the case. */
  private readonly alike: Answers;
  private readonly ownWhere: Answers | null;
  private readonly must: Answers | null;
  protected readonly isGroup: boolean;
  private readonly constants: string;
  private readonly dependsOn: readonly Fact[];
  private readonly byValues = new Map<string, Belonging>();
  private index: JoinIndex | undefined;
  private pairs = 0;

  constructor(
    readonly relation: Relation,
    protected readonly mode: Mode,
    protected readonly reader: FactReader,
    /** Sets by what they depend on; `when` and `must` share them where an empty cell makes no difference. */
    private readonly shared: Map<string, RelatedSet>,
  ) {
    const { rule, tables } = reader.judging;
    this.table = tables.get(tableOf(relation, rule));
    this.isGroup = relation.rows === "group";
    this.matches = Object.entries(relation.match ?? {}).map(([name, fact]) => ({
      name,
      column: this.table.column(name),
      fact: reader.fact({ fact }, mode, { table: this.table, isMust: false }),
    }));
    const filter = (all: readonly Condition[]) =>
      filterAnswers({ all }, reader, mode, { table: this.table, isMust: false });
    const parts = partsOf(relation.where);
    const own = parts.filter((part) =>
      this.unrelatedFacts(part, mode).some(({ isConstant }) => !isConstant),
    );
    this.where = filter(parts);
    this.alike = filter(parts.filter((part) => !own.includes(part)));
    this.ownWhere = own.length > 0 ? filter(own) : null;
    this.must = relation.must
      ? filterAnswers(relation.must, reader, mode, { table: this.table, isMust: true })
      : null;
    const facts = [relation.where, relation.must].flatMap((condition) =>
      this.unrelatedFacts(condition, mode),
    );
    this.constants = identityAt(
      facts.filter(({ isConstant }) => isConstant),
      -1,
    );
    this.dependsOn = [
      ...this.matches.map((match) => match.fact),
      ...facts.filter(({ isConstant }) => !isConstant),
    ];
  }

  at(index: number): RelatedSet {
    const group = this.isGroup ? `group ${index}` : "";
    const id = [group, this.constants, identityAt(this.dependsOn, index)].join("\u0003");
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
    const { where } = this;
    return [
      ...unmatched,
      ...(where.at(index, row) === UNDETERMINED ? where.causes(index, row) : []),
    ];
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
    const { ownWhere, must } = this;
    const matching = this.matching(index);
    const { rows, states } = ownWhere
      ? this.narrowed(matching, (row) => ownWhere.at(index, row))
      : matching;
    return { rows, states, met: must && rows.map((row) => must.at(index, row)) };
  }

  /** The rows that match a case, filtered by what is asked alike: found once for all cases of these values. */
  private matching(index: number): Belonging {
    const ours = this.matches.map((match) => match.fact.at(index, -1));
    const id = this.isGroup ? `group ${index}` : ours.map(identityOf).join("\u0002");
    let found = this.byValues.get(id);
    if (!found) {
      const rows = this.candidates(index, ours);
      found = this.narrowed({ rows, states: rows.map(() => YES) }, (row) => {
        const state = this.agrees(row, ours);
        return state === NO ? NO : weaker(state, this.alike.at(index, row));
      });
      this.byValues.set(id, found);
    }
    return found;
  }

  private narrowed({ rows, states }: Belonging, answer: (row: number) => Answer): Belonging {
    if ((this.pairs += rows.length) > MAX_PAIRS)
      throw new RangeError(`too many related rows: ${this.table.length}`);
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

  private candidates(index: number, ours: readonly FactValue[]): readonly number[] {
    if (this.isGroup) return this.reader.judging.cases.membersOf(index) ?? [];
    const [first] = this.matches;
    this.index ??= first && new JoinIndex(first.column);
    const found = this.index?.candidates(ours[0] as FactValue) ?? null;
    return found ?? Array.from({ length: this.table.length }, (_, row) => row);
  }

  /** What a row filter reads of the case: cases that agree on it share their related rows. */
  private unrelatedFacts(condition: Condition | undefined, mode: Mode): readonly Fact[] {
    if (!condition) return [];
    return namesIn(condition)
      .map((name) => this.reader.fact({ fact: name }, mode, { table: this.table, isMust: false }))
      .filter((fact) => !fact.isRelated);
  }
}

function identityAt(facts: readonly Fact[], index: number): string {
  return facts.map((fact) => identityOf(fact.at(index, -1))).join("\u0002");
}

/** The members of the outermost `all`. */
function partsOf(condition: Condition | undefined): readonly Condition[] {
  if (!condition) return [];
  return "all" in condition ? condition.all : [condition];
}
