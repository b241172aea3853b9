import type { CellRef } from "../../model/outcome";
import type { Condition, Relation } from "../../model/rule";
import type { Fact, Mode } from "../fact";
import type { FactReader } from "../factReader";
import { isDoubtful, type FactValue } from "../factValue";
import { sharesAnyWith } from "../operators/sets";
import type { RuleTable } from "../ruleTable";
import { tableOf } from "../scope";
import { namesIn } from "../references";
import { UNDETERMINED, type Answer } from "../threeValued";
import { filterAnswers, type Answers } from "./answers";
import { identityOf } from "./joinIndex";
import { MatchedRows, type Belonging, type Match } from "./matchedRows";

/** The rows that belong to one case. */
export interface RelatedSet extends Belonging {
  /** Whether each row meets the relation's `must`; null where it has none. */
  readonly met: readonly Answer[] | null;
}

/** Related rows of a rule (`with`), found through an index on the first matched column. */
export class RelatedRows {
  readonly table: RuleTable;
  protected readonly matches: readonly Match[];
  private readonly where: Answers;
  /** What of `where` depends on the case; the rest is asked of a row for every case alike. */
  private readonly ownWhere: Answers | null;
  private readonly matching: MatchedRows;
  private readonly must: Answers | null;
  protected readonly isGroup: boolean;
  private readonly constants: string;
  private readonly dependsOn: readonly Fact[];

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
    this.ownWhere = own.length > 0 ? filter(own) : null;
    this.matching = new MatchedRows(this.matches, {
      length: this.table.length,
      alike: filter(parts.filter((part) => !own.includes(part))),
      group: (index) => (this.isGroup ? (reader.judging.cases.membersOf(index) ?? []) : null),
    });
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
    const matched = this.matching.at(index);
    const { rows, states } = ownWhere
      ? this.matching.narrowed(matched, (row) => ownWhere.at(index, row))
      : matched;
    return { rows, states, met: must && rows.map((row) => must.at(index, row)) };
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
