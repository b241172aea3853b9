import { BLANK } from "../model/value";
import type { CellRef } from "../model/outcome";
import type { FactRef, Rule } from "../model/rule";
import type { Settings } from "../model/plan";
import type { Cases } from "./cases";
import { checkFact } from "./checkFact";
import { constantFact, type Fact, type Mode } from "./fact";
import { isBlank, isDoubtful } from "./factValue";
import { functions } from "./facts/shared/functions";
import type { Operators } from "./operators/operators";
import { RelatedRows, type RelatedSet } from "./related/relatedRows";
import { summaryFact } from "./related/summaries";
import type { RuleTable } from "./ruleTable";
import { meaningOf, isRelation, type Meaning } from "./scope";
import type { Vocabulary } from "./load/vocabulary";
import type { RuleTables } from "./tables/ruleTables";

/** What judging one rule needs; `rule` is checked against `vocabulary` at load. */
export interface Judging {
  readonly rule: Rule;
  readonly cases: Cases;
  readonly tables: RuleTables;
  readonly settings: Settings;
  readonly operators: Operators;
  readonly vocabulary: Vocabulary;
}

/** Where a fact stands: in the rule itself, or inside a relation about one of its rows. */
export interface RelatedScope {
  readonly table: RuleTable;
  /** In the relation's `must`: an empty cell of the related row leaves it undetermined. */
  readonly isMust: boolean;
}

type Relate = (...given: ConstructorParameters<typeof RelatedRows>) => RelatedRows;

/** Turns the fact names of one rule into values of its cases. The only place where a name is looked up. */
export class FactReader {
  private readonly known = new Map<string, Fact>();
  private readonly relations = new Map<string, RelatedRows>();
  private readonly found = new Map<string, Map<string, RelatedSet>>();

  /** @param relate finds related rows; without it, through an index */
  constructor(
    readonly judging: Judging,
    private readonly relate: Relate = (...given) => new RelatedRows(...given),
  ) {}

  fact(ref: FactRef, mode: Mode, related?: RelatedScope): Fact {
    const place = related ? `${related.table.source.name}|${related.isMust}` : "";
    const key = `${mode}|${place}|${ref.fact}|${ref.params ? JSON.stringify(ref.params) : ""}`;
    let fact = this.known.get(key);
    if (!fact) {
      fact = functions[ref.fact]
        ? this.functionFact(ref, mode, related)
        : this.namedFact(ref.fact, mode, related);
      this.known.set(key, fact);
    }
    return fact;
  }

  /** The related rows `with` calls by this name. */
  relation(name: string, mode: Mode): RelatedRows {
    const key = `${mode}\u001f${name}`;
    let relation = this.relations.get(key);
    if (!relation) {
      const entry = this.judging.rule.with?.[name];
      if (!isRelation(entry)) throw new RangeError(`"${name}" names no related rows`);
      const shared = this.found.get(name) ?? new Map<string, RelatedSet>();
      this.found.set(name, shared);
      this.relations.set(key, (relation = this.relate(entry, mode, this, shared)));
    }
    return relation;
  }

  private functionFact(ref: FactRef, mode: Mode, related?: RelatedScope): Fact {
    const spec = functions[ref.fact];
    if (!spec) throw new RangeError(`no function "${ref.fact}"`);
    const inputs = spec.params
      .flatMap((name) => [ref.params?.[name] ?? []].flat())
      .map((param) =>
        typeof param === "string" ? this.fact({ fact: param }, mode, related) : constantFact(param),
      );
    const compute = (index: number, row: number) =>
      spec.compute(
        inputs.map((input) => input.at(index, row)),
        this.judging.tables.context,
      );
    const isConstant = inputs.every((input) => input.isConstant);
    if (isConstant) return constantFact(compute(-1, -1));
    return {
      at: compute,
      isConstant,
      isRelated: inputs.some((input) => input.isRelated),
      cells: (index, row) => cellsOfInputs(inputs, index, row),
    };
  }

  private namedFact(name: string, mode: Mode, related?: RelatedScope): Fact {
    const { rule, vocabulary } = this.judging;
    const meaning = meaningOf(name, {
      rule,
      vocabulary,
      ...(related && { relatedTable: related.table.source.name }),
    });
    if (!meaning) throw new RangeError(`unknown fact "${name}"`);
    return this.caseFact(meaning, mode, related) ?? checkFact(meaning, mode, this.judging);
  }

  /** A fact that depends on the case or on its related row; null for one about the whole check. */
  private caseFact(meaning: Meaning, mode: Mode, related?: RelatedScope): Fact | null {
    if (meaning.kind === "related") return related ? relatedColumn(related, meaning.column) : null;
    if (meaning.kind === "own") return this.ownColumn(meaning.column, mode);
    if (meaning.kind === "item" || meaning.kind === "itemKey") return this.caseKey();
    if (meaning.kind === "named") return this.namedValue(meaning.name, mode);
    if (!("relation" in meaning)) return null;
    return summaryFact(meaning, this.relation(meaning.relation, mode), mode);
  }

  private caseKey(): Fact {
    const { cases } = this.judging;
    return {
      at: (index) => cases.keyOf(index) ?? BLANK,
      isConstant: false,
      isRelated: false,
      cells: () => [],
    };
  }

  private namedValue(name: string, mode: Mode): Fact | null {
    const entry = this.judging.rule.with?.[name];
    return entry && !isRelation(entry) ? this.fact(entry, mode) : null;
  }

  private ownColumn(column: string, mode: Mode): Fact {
    const { cases } = this.judging;
    const { table } = cases;
    if (!table) throw new RangeError("a rule judged once has no row");
    const isGroup = cases.membersOf(0) !== null;
    const values = isGroup ? table.column(column) : table.columnIn(column, mode);
    return {
      at: isGroup
        ? (index) => values[cases.rowOf(index)] ?? BLANK
        : (index) => values[index] ?? BLANK,
      isConstant: false,
      isRelated: false,
      cells: (index) => table.cellsBehind(cases.rowOf(index), column),
    };
  }
}

function relatedColumn({ table, isMust }: RelatedScope, column: string): Fact {
  const values = isMust ? table.columnIn(column, "must") : table.column(column);
  return {
    at: (_, row) => values[row] ?? BLANK,
    isConstant: false,
    isRelated: true,
    cells: (_, row) => table.cellsBehind(row, column),
  };
}

function cellsOfInputs(inputs: readonly Fact[], index: number, row: number): readonly CellRef[] {
  const unusable = inputs.filter((input) => {
    const value = input.at(index, row);
    return isDoubtful(value) || isBlank(value);
  });
  return (unusable.length > 0 ? unusable : inputs).flatMap((input) => input.cells(index, row));
}
