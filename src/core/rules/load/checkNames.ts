import type { FactRef } from "../../model/rule";
import { caseTable, isRelation, meaningOf, SUMMARIES, tableOf, type Meaning } from "../scope";
import type { Checking } from "./checking";
import { nearest } from "./nearest";

/** Reports a fact name that means nothing here; returns what it means. */
export function checkName(name: string, path: string, checking: Checking): Meaning | null {
  const { rule, vocabulary, relatedTable, later, report } = checking;
  const meaning = meaningOf(name, {
    rule,
    vocabulary,
    ...(relatedTable !== undefined && { relatedTable }),
  });
  if (meaning) return meaning;
  const [head = ""] = name.split(".");
  if (later.has(head)) report(path, "used-before-defined", head);
  else report(path, "unknown-fact", name, nearest(name, knownNames(checking)));
  return null;
}

/** Reports what is wrong with a reference: its name, or the parameters of a function. */
export function checkReference(ref: FactRef, path: string, checking: Checking): Meaning | null {
  const { functions } = checking.vocabulary;
  const named = functions.get(ref.fact);
  if (named) {
    checkParameters(ref, named.params, `${path}/params`, checking);
    return null;
  }
  if (!ref.params) return checkName(ref.fact, `${path}/fact`, checking);
  const suggestion = nearest(ref.fact, functions.keys());
  if (suggestion === null) checking.report(`${path}/params`, "no-parameters", ref.fact);
  else checking.report(`${path}/fact`, "unknown-fact", ref.fact, suggestion);
  return null;
}

function checkParameters(
  { params = {} }: FactRef,
  expected: readonly string[],
  path: string,
  checking: Checking,
): void {
  const { report } = checking;
  for (const name of expected) if (!(name in params)) report(path, "missing-parameter", name);
  for (const [name, value] of Object.entries(params)) {
    const at = `${path}/${name}`;
    if (!expected.includes(name)) report(at, "unknown-parameter", name, expected.join("、"));
    for (const input of [value].flat() as readonly unknown[]) checkParameter(input, at, checking);
  }
}

function checkParameter(input: unknown, path: string, checking: Checking): void {
  const { report, vocabulary } = checking;
  if (typeof input === "number") return;
  if (typeof input !== "string") report(path, "wrong-type", "事實名稱或數字");
  else if (vocabulary.functions.has(input)) report(path, "nested-function", input);
  else checkName(input, path, checking);
}

/** Names that could stand here, for "did you mean". */
function knownNames(checking: Checking): readonly string[] {
  const { rule, vocabulary, relatedTable } = checking;
  const { each, form } = rule;
  const own = vocabulary.columnsOf(caseTable(rule) ?? "") ?? [];
  const prefix = each === "row" ? (relatedTable === undefined ? "" : "row.") : "item.";
  return [
    "asOf",
    ...vocabulary.lists,
    ...vocabulary.functions.keys(),
    ...[...vocabulary.parameters].map((name) => `setting.${name}`),
    ...[...(vocabulary.headerOf(form ?? "") ?? [])].map((name) => `header.${name}`),
    ...[...own].map((name) => prefix + name),
    ...(vocabulary.columnsOf(relatedTable ?? "") ?? []),
    ...Object.keys(rule.with ?? {}).flatMap((name) => relationNames(name, checking)),
  ];
}

function relationNames(name: string, { rule, vocabulary }: Checking): readonly string[] {
  const entry = rule.with?.[name];
  if (!isRelation(entry)) return [name];
  const columns = [...(vocabulary.columnsOf(tableOf(entry, rule)) ?? [])];
  if (entry.one !== undefined) return columns.map((column) => `${name}.${column}`);
  const summaries = SUMMARIES.flatMap((kind) =>
    columns.map((column) => `${name}.${kind}.${column}`),
  );
  return [`${name}.count`, `${name}.failing`, ...summaries];
}
