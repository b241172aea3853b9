import type { Catalog } from "../../model/catalog";
import type { FactRef, Rule } from "../../model/rule";
import {
  COLUMN_WORDS,
  PLAN_LIST_WORDS,
  READ_ALOUD,
  WHOLE_CHECK_WORDS,
} from "../../words/readAloudWords";
import { derivedColumns } from "../facts/derivedColumns";
import { functions } from "../facts/shared/functions";
import type { Vocabulary } from "../load/vocabulary";
import { caseTable, isRelation, meaningOf, tableOf, type Meaning } from "../scope";
import { derivedTables } from "../tables/derived/derivedTables";
import { vocabularyOf } from "../vocabularyOf";

export type SpokenCatalog = Pick<Catalog, "templates" | "parameters" | "plan">;

/** Says the facts of one rule in zh-TW. */
export class FactWords {
  private readonly vocabulary: Vocabulary;

  constructor(
    readonly rule: Rule,
    private readonly catalog: SpokenCatalog,
  ) {
    this.vocabulary = vocabularyOf(catalog);
  }

  /** A fact or a function of facts; `relatedTable` as in scope.ts. */
  ref({ fact, params }: FactRef, relatedTable?: string): string {
    const named = functions[fact];
    if (!named || !params) return this.name(fact, relatedTable);
    const inputs = named.params
      .flatMap((key) => [params[key] ?? []].flat() as readonly (string | number)[])
      .map((input) => (typeof input === "number" ? String(input) : this.name(input, relatedTable)));
    return READ_ALOUD.functionOf(inputs.join("、"), named.meaning);
  }

  name(name: string, relatedTable?: string): string {
    const scope = { rule: this.rule, vocabulary: this.vocabulary };
    const meaning = meaningOf(
      name,
      relatedTable === undefined ? scope : { ...scope, relatedTable },
    );
    return meaning ? this.meaning(meaning, relatedTable) : name;
  }

  /** A form by number and title, a list by what it holds. */
  table(name: string): string {
    if (name.startsWith("plan.")) return READ_ALOUD.plan(planList(name.slice("plan.".length)));
    const form = this.catalog.templates.find((template) => template.form === name);
    return form ? `${form.form} ${form.title}` : (derivedTables[name]?.meaning ?? name);
  }

  column(table: string | null, key: string): string {
    const template = this.catalog.templates.find(({ form }) => form === table);
    const title = template?.columns.find((column) => column.key === key)?.title;
    if (title !== undefined) return READ_ALOUD.quoted(title);
    return derivedColumns[table ?? ""]?.[key]?.meaning ?? COLUMN_WORDS[key] ?? key;
  }

  private meaning(meaning: Meaning, relatedTable: string | undefined): string {
    if (meaning.kind === "own") return this.own(meaning.column, relatedTable !== undefined);
    if (meaning.kind === "related") return this.column(relatedTable ?? null, meaning.column);
    if ("relation" in meaning) return this.ofRelation(meaning);
    if ("name" in meaning) return this.ofCheck(meaning);
    return meaning.kind === "asOf" ? (WHOLE_CHECK_WORDS["asOf"] ?? "") : READ_ALOUD.item;
  }

  private own(column: string, isInRelation: boolean): string {
    const said = this.column(caseTable(this.rule), column);
    if (this.rule.each !== "row") return READ_ALOUD.of(READ_ALOUD.item, said);
    return isInRelation ? READ_ALOUD.of(READ_ALOUD.ownRow, said) : said;
  }

  private ofRelation(meaning: Extract<Meaning, { readonly relation: string }>): string {
    const said = READ_ALOUD.named(meaning.relation);
    if (!("column" in meaning)) return READ_ALOUD[meaning.kind](said);
    const entry = this.rule.with?.[meaning.relation];
    const table = isRelation(entry) ? tableOf(entry, this.rule) : null;
    const column = this.column(table, meaning.column);
    if (meaning.kind === "one") return READ_ALOUD.of(said, column);
    return READ_ALOUD.summaries[meaning.kind](said, column);
  }

  private ofCheck({ kind, name }: Extract<Meaning, { readonly name: string }>): string {
    if (kind === "named") return READ_ALOUD.named(name);
    if (kind === "list") return WHOLE_CHECK_WORDS[name] ?? name;
    if (kind === "plan") return READ_ALOUD.plan(planList(name));
    return kind === "setting" ? this.setting(name) : this.header(name);
  }

  private setting(name: string): string {
    const label = this.catalog.parameters.find(({ key }) => key === name)?.label;
    return READ_ALOUD.setting(label ?? name);
  }

  private header(name: string): string {
    const form = this.catalog.templates.find((template) => template.form === this.rule.form);
    return READ_ALOUD.header(form?.header.find(({ key }) => key === name)?.title ?? name);
  }
}

function planList(name: string): string {
  return PLAN_LIST_WORDS[name] ?? name;
}
