import type { Condition, Rule } from "../model/rule";
import type { Vocabulary } from "./load/vocabulary";
import { derivedColumns } from "./facts/derivedColumns";
import { derivedTables } from "./tables/derived/derivedTables";
import { caseTable, isRelation, meaningOf, tableOf, type Meaning, type Scope } from "./scope";
import { namesBehind, namesIn } from "./references";

/** What a rule needs of the workbook. */
export interface Reads {
  readonly forms: ReadonlySet<string>;
  /** form → columns, the stored ones behind derived columns included. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Forms and columns the conditions of a rule read; its words do not count. Nor does `severityWhen`: what
 * only softens a finding is used where it is there.
 */
export function readsOf(rule: Rule, vocabulary: Vocabulary): Reads {
  const reads = new Collector(rule, vocabulary);
  const own = caseTable(rule);
  if (own !== null) reads.table(own);
  if (typeof rule.each === "object" && "groups" in rule.each) {
    for (const name of rule.each.by) reads.column(rule.each.groups, name);
  }
  for (const condition of requirementsOf(rule)) reads.names(namesIn(condition));
  return { forms: reads.forms, columns: reads.columns };
}

/** Every condition of a rule outside `with`. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  return [...requirementsOf(rule), ...(rule.severityWhen ?? []).map((entry) => entry.when)];
}

function requirementsOf(rule: Rule): readonly Condition[] {
  const parts = [
    rule.when,
    rule.must,
    ...(rule.checks ?? []).flatMap((check) => [check.when, check.must]),
  ];
  return parts.filter((part) => part !== undefined);
}

class Collector {
  readonly forms = new Set<string>();
  readonly columns = new Map<string, Set<string>>();
  private readonly followed = new Set<string>();

  constructor(
    private readonly rule: Rule,
    private readonly vocabulary: Vocabulary,
  ) {}

  table(name: string): void {
    if (this.vocabulary.headerOf(name)) this.forms.add(name);
    const { reads = {} } = derivedTables[name] ?? {};
    for (const [form, columns] of Object.entries(reads)) {
      this.table(form);
      for (const column of columns) this.column(form, column);
    }
  }

  column(table: string, name: string): void {
    this.table(table);
    if (!this.forms.has(table)) return;
    const columns = this.columns.get(table) ?? new Set<string>();
    this.columns.set(table, columns);
    for (const column of derivedColumns[table]?.[name]?.reads ?? [name]) columns.add(column);
  }

  names(names: readonly string[], relatedTable?: string): void {
    const scope: Scope = {
      rule: this.rule,
      vocabulary: this.vocabulary,
      ...(relatedTable !== undefined && { relatedTable }),
    };
    for (const name of names) {
      const meaning = meaningOf(name, scope);
      if (meaning) this.meaning(meaning, relatedTable ?? "");
    }
  }

  private meaning(meaning: Meaning, relatedTable: string): void {
    if (meaning.kind === "own") return this.column(caseTable(this.rule) ?? "", meaning.column);
    if (meaning.kind === "related") return this.column(relatedTable, meaning.column);
    if (meaning.kind === "named") return this.entry(meaning.name);
    if (meaning.kind === "header") return this.table(this.rule.form ?? "");
    if (!("relation" in meaning)) return;
    this.entry(meaning.relation);
    if ("column" in meaning) this.summarised(meaning.relation, meaning.column);
  }

  private summarised(relation: string, column: string): void {
    const entry = this.rule.with?.[relation];
    if (isRelation(entry)) this.column(tableOf(entry, this.rule), column);
  }

  private entry(name: string): void {
    const entry = this.rule.with?.[name];
    if (!entry || this.followed.has(name)) return;
    this.followed.add(name);
    if (!isRelation(entry)) return this.names(namesBehind(entry));
    const table = tableOf(entry, this.rule);
    this.table(table);
    for (const [column, fact] of Object.entries(entry.match ?? {})) {
      this.column(table, column);
      this.names([fact], table);
    }
    for (const condition of [entry.where, entry.must])
      if (condition) this.names(namesIn(condition), table);
  }
}
