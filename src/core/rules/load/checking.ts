import type { Rule } from "../../model/rule";
import type { Column, Field, Template } from "../../model/template";
import { caseTable, isRelation, tableOf, type Meaning } from "../scope";
import type { Report } from "./packError";
import type { Vocabulary } from "./vocabulary";

/** What the names and conditions of one rule are checked against. */
export interface Checking {
  /** `with` holds only what is defined so far. */
  readonly rule: Rule;
  /** Names of `with` that are defined further down. */
  readonly later: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly templates: ReadonlyMap<string, Template>;
  readonly report: Report;
  /** Inside `where` and `must` of a relation: the table of the related rows. */
  readonly relatedTable?: string;
}

export type ValueKind = "date" | "number" | "text" | "list";

/** What is known of a fact before any workbook is read; null = nothing. */
export interface FactType {
  readonly kind: ValueKind;
  readonly field: (Field & Partial<Column>) | null;
}

const KINDS: Readonly<Record<Field["type"], ValueKind>> = {
  date: "date",
  datetime: "date",
  number: "number",
  hours: "number",
  percent: "number",
  text: "text",
  enum: "text",
  bool: "text",
  person: "text",
  ref: "text",
  link: "text",
};

const COUNTS: ReadonlySet<Meaning["kind"]> = new Set(["count", "failing", "distinct", "sum"]);

/** Facts about related rows that are one cell of theirs. */
const SINGLE: ReadonlySet<Meaning["kind"]> = new Set(["one", "max", "min"]);

/** The type of a fact that is a cell of a form, or a number of related rows. */
export function typeOf(meaning: Meaning | null, checking: Checking): FactType | null {
  if (!meaning) return null;
  if (COUNTS.has(meaning.kind)) return { kind: "number", field: null };
  const field = fieldOf(meaning, checking);
  if (!field) return null;
  return { kind: field.multi ? "list" : KINDS[field.type], field };
}

function fieldOf(meaning: Meaning, checking: Checking): FactType["field"] {
  const { rule, templates } = checking;
  if (meaning.kind === "header") {
    const header = templates.get(rule.form ?? "")?.header;
    return header?.find(({ key }) => key === meaning.name) ?? null;
  }
  const table = "column" in meaning ? cellTable(meaning, checking) : null;
  return "column" in meaning ? columnOf(table, meaning.column, templates) : null;
}

/** The table of a fact that is one of its cells; null for sets of cells. */
function cellTable(
  meaning: Extract<Meaning, { readonly column: string }>,
  { rule, relatedTable }: Checking,
): string | null {
  if (meaning.kind === "own") return caseTable(rule);
  if (meaning.kind === "related") return relatedTable ?? null;
  if (!SINGLE.has(meaning.kind)) return null;
  const relation = rule.with?.[meaning.relation];
  return isRelation(relation) ? tableOf(relation, rule) : null;
}

function columnOf(
  table: string | null,
  key: string,
  templates: Checking["templates"],
): Column | null {
  return templates.get(table ?? "")?.columns.find((column) => column.key === key) ?? null;
}
