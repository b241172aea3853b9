import type { Relation, Rule } from "../../model/rule";
import { caseTable, isRelation, tableOf } from "../scope";
import { checkCondition } from "./checkCondition";
import { checkName, checkReference } from "./checkNames";
import type { Checking } from "./checking";
import { nearest } from "./nearest";
import { pointer } from "./shape";

const IDENTIFIER = /^[a-z][A-Za-z0-9]*$/u;
const RESERVED = new Set(["asOf", "row", "item", "header", "setting", "plan", "rowKey", "group"]);

/** Reports problems of the named rows and values; each may use only what stands above it. */
export function checkWith(checking: Checking): void {
  const entries = Object.entries(checking.rule.with ?? {});
  entries.forEach(([name, entry], n) => {
    const above: Checking = {
      ...checking,
      rule: { ...checking.rule, with: Object.fromEntries(entries.slice(0, n)) },
      later: new Set(entries.slice(n).map(([later]) => later)),
    };
    const path = `/with/${pointer(name)}`;
    if (isTaken(name, checking)) checking.report(path, "name-taken", name);
    if (isRelation(entry)) checkRelation(entry, path, above);
    else checkReference(entry, path, above);
  });
}

function isTaken(name: string, { rule, vocabulary }: Checking): boolean {
  const ownColumn = rule.each === "row" && vocabulary.columnsOf(caseTable(rule) ?? "")?.has(name);
  return (
    !IDENTIFIER.test(name) ||
    RESERVED.has(name) ||
    vocabulary.lists.has(name) ||
    vocabulary.functions.has(name) ||
    ownColumn === true
  );
}

function checkRelation(relation: Relation, path: string, checking: Checking): void {
  const { report, vocabulary, rule } = checking;
  if ((relation.rows === undefined) === (relation.one === undefined)) {
    return report(path, "rows-or-one");
  }
  const table = tableOf(relation, rule);
  const columns = vocabulary.columnsOf(table);
  if (!columns) return report(path, "unknown-table", table);
  const related: Checking = { ...checking, relatedTable: table };
  for (const [column, fact] of Object.entries(relation.match ?? {})) {
    const at = `${path}/match/${column}`;
    if (!columns.has(column)) {
      report(at, "unknown-column", table, column, nearest(column, columns));
    }
    checkMatch(fact, at, rule, related);
  }
  if (relation.where) checkCondition(relation.where, `${path}/where`, related);
  if (relation.must) checkCondition(relation.must, `${path}/must`, related);
}

/** The right side of `match` belongs to the case, not to the related row. */
function checkMatch(fact: string, path: string, rule: Rule, related: Checking): void {
  const meaning = checkName(fact, path, related);
  if (meaning?.kind !== "related") return;
  const isOwn = rule.each === "row";
  related.report(path, "unknown-fact", fact, isOwn ? `row.${fact}` : `item.${fact}`);
}
