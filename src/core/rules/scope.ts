import type { FactRef, Relation, Rule } from "../model/rule";
import type { Vocabulary } from "./load/vocabulary";

export const SUMMARIES = ["values", "filled", "distinct", "sum", "max", "min"] as const;
type Summary = (typeof SUMMARIES)[number];

/** What a fact name means where it stands. */
export type Meaning =
  | { readonly kind: "asOf" | "item" | "itemKey" }
  | { readonly kind: "list" | "setting" | "plan" | "header" | "named"; readonly name: string }
  /** A column of the row the case is: the row under test, the item's row, the first row of a group. */
  | { readonly kind: "own"; readonly column: string }
  /** A column of the related row a condition inside `with` is about. */
  | { readonly kind: "related"; readonly column: string }
  | { readonly kind: "count" | "failing"; readonly relation: string }
  | { readonly kind: "one" | Summary; readonly relation: string; readonly column: string };

export interface Scope {
  readonly rule: Rule;
  readonly vocabulary: Vocabulary;
  /** Inside `where` and `must` of a relation: the table of the related rows. */
  readonly relatedTable?: string;
}

export function isRelation(entry: Relation | FactRef | undefined): entry is Relation {
  return entry !== undefined && !("fact" in entry);
}

/** The table a relation reads; "group" means the table whose rows are grouped. */
export function tableOf(relation: Relation, rule: Rule): string {
  const named = relation.rows ?? relation.one ?? "";
  return named === "group" && typeof rule.each === "object" && "groups" in rule.each
    ? rule.each.groups
    : named;
}

/** The table whose rows (or groups of rows) are the rule's cases; null for `once`. */
export function caseTable(rule: Rule): string | null {
  if (rule.each === "once") return null;
  if (rule.each === "row") return rule.form;
  return "table" in rule.each ? rule.each.table : rule.each.groups;
}

/** A fact name taken apart: what stands before the first dot, and the rest. */
interface Name {
  readonly whole: string;
  readonly head: string;
  readonly rest: string;
}

type Resolver = (name: Name, scope: Scope) => Meaning | null;

/** What `name` means in `scope`; null = nothing. The first reading that fits counts. */
export function meaningOf(name: string, scope: Scope): Meaning | null {
  const dot = name.indexOf(".");
  const parts: Name = {
    whole: name,
    head: dot < 0 ? name : name.slice(0, dot),
    rest: dot < 0 ? "" : name.slice(dot + 1),
  };
  for (const resolve of RESOLVERS) {
    const meaning = resolve(parts, scope);
    if (meaning) return meaning;
  }
  return null;
}

const relatedColumn: Resolver = ({ whole }, { vocabulary, relatedTable }) =>
  relatedTable !== undefined && vocabulary.columnsOf(relatedTable)?.has(whole)
    ? { kind: "related", column: whole }
    : null;

const wholeCheck: Resolver = ({ whole, head, rest }, { vocabulary }) => {
  if (whole === "asOf") return { kind: "asOf" };
  if (vocabulary.lists.has(whole)) return { kind: "list", name: whole };
  if (head === "setting" && vocabulary.parameters.has(rest)) return { kind: "setting", name: rest };
  return head === "plan" && vocabulary.hasPlanFact(rest) ? { kind: "plan", name: rest } : null;
};

const headerField: Resolver = ({ head, rest }, { rule, vocabulary }) =>
  head === "header" && vocabulary.headerOf(rule.form ?? "")?.has(rest)
    ? { kind: "header", name: rest }
    : null;

const namedValue: Resolver = ({ whole }, { rule }) => {
  const entry = rule.with?.[whole];
  return entry && !isRelation(entry) ? { kind: "named", name: whole } : null;
};

const ofRelation: Resolver = ({ head, rest }, { rule, vocabulary }) => {
  const entry = rule.with?.[head];
  if (!isRelation(entry)) return null;
  const columns = vocabulary.columnsOf(tableOf(entry, rule));
  if (entry.one !== undefined) {
    return columns?.has(rest) ? { kind: "one", relation: head, column: rest } : null;
  }
  return summaryMeaning(head, rest, columns ?? NO_COLUMNS, entry);
};

const NO_COLUMNS: ReadonlySet<string> = new Set();

function summaryMeaning(
  relation: string,
  rest: string,
  columns: ReadonlySet<string>,
  { must }: Relation,
): Meaning | null {
  if (rest === "count" || (rest === "failing" && must)) return { kind: rest, relation };
  const [summary, column = ""] = splitAtDot(rest);
  const kind = SUMMARIES.find((name) => name === summary);
  return kind && columns.has(column) ? { kind, relation, column } : null;
}

/** Bare names, or `row.x` inside a relation: the row under test. */
const ofRow: Resolver = ({ whole, head, rest }, scope) => {
  if (scope.rule.each !== "row") return null;
  if (head === "row") return ownColumn(rest, scope);
  return scope.relatedTable === undefined ? ownColumn(whole, scope) : null;
};

/** `item`, `item.x`; for groups `item.key` and `item.first.x`. */
const ofItem: Resolver = ({ head, rest }, scope) => {
  const { each } = scope.rule;
  if (head !== "item" || typeof each === "string") return null;
  if (rest === "") return { kind: "item" };
  if (!("groups" in each)) return ownColumn(rest, scope);
  if (rest === "key") return { kind: "itemKey" };
  const [first, column = ""] = splitAtDot(rest);
  return first === "first" ? ownColumn(column, scope) : null;
};

const RESOLVERS: readonly Resolver[] = [
  relatedColumn,
  wholeCheck,
  headerField,
  namedValue,
  ofRelation,
  ofRow,
  ofItem,
];

function ownColumn(column: string, { rule, vocabulary }: Scope): Meaning | null {
  const columns = vocabulary.columnsOf(caseTable(rule) ?? "");
  return columns?.has(column) ? { kind: "own", column } : null;
}

function splitAtDot(text: string): readonly string[] {
  const dot = text.indexOf(".");
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
