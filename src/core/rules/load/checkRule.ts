import type { Rule } from "../../model/rule";
import { factsInWords } from "../message";
import { caseTable } from "../scope";
import { checkCondition } from "./checkCondition";
import { checkName } from "./checkNames";
import type { Checking } from "./checking";
import { checkWith } from "./checkWith";
import { nearest } from "./nearest";

/** Tables whose cases bring their own cells: what was noticed while reading. */
const OBSERVED = /^(?:cells|sheets|settings)\./u;
/** The "cell" of a rule about the plan as a whole. */
const PLAN_FLAG = "plan";

/** Reports everything in one rule that could not be judged. Its shape is known to be right. */
export function checkRule(checking: Checking): void {
  const { rule, report } = checking;
  if (rule.form !== null && !rule.id.startsWith(`${rule.form}/`) && !isCrossRule(rule)) {
    report("/id", "wrong-form", rule.form);
  }
  if ((rule.must === undefined) === (rule.checks === undefined)) report("", "must-or-checks");
  if (rule.checks?.length === 0) report("/checks", "empty-list");
  if (!checkEach(checking)) return;
  checkWith(checking);
  checkConditions(checking);
  checkFlags(rule.flags, "/flags", checking);
  for (const name of factsInWords(rule)) checkName(name, "/message", checking);
}

/** X-01 compares several forms; it has a form only because its findings need one. */
function isCrossRule({ id }: Rule): boolean {
  return id.startsWith("X-");
}

function checkEach({ rule, vocabulary, report }: Checking): boolean {
  const { each } = rule;
  if (each === "row" && rule.form === null) {
    report("/each", "bad-each");
    return false;
  }
  const table = caseTable(rule);
  if (table === null) return true;
  const columns = vocabulary.columnsOf(table);
  if (!columns) {
    report("/each", "unknown-table", table);
    return false;
  }
  const by = typeof each === "object" && "groups" in each ? each.by : [];
  const unknown = by.filter((column) => !columns.has(column));
  for (const column of unknown) {
    report("/each/by", "unknown-column", table, column, nearest(column, columns));
  }
  return unknown.length === 0;
}

function checkConditions(checking: Checking): void {
  const { rule } = checking;
  if (rule.when) checkCondition(rule.when, "/when", checking);
  if (rule.must) checkCondition(rule.must, "/must", checking);
  rule.checks?.forEach((check, n) => {
    if (check.when) checkCondition(check.when, `/checks/${n}/when`, checking);
    checkCondition(check.must, `/checks/${n}/must`, checking);
    if (check.flags) checkFlags(check.flags, `/checks/${n}/flags`, checking);
  });
  rule.severityWhen?.forEach(({ when }, n) =>
    checkCondition(when, `/severityWhen/${n}/when`, checking),
  );
}

function checkFlags(flags: readonly string[], path: string, checking: Checking): void {
  const { rule, report } = checking;
  if (OBSERVED.test(caseTable(rule) ?? "")) return;
  if (flags.length === 0) return report(path, "no-flags");
  const known = flagNames(checking);
  for (const flag of flags) {
    if (known.has(flag)) continue;
    report(path, "unknown-column", rule.form ?? PLAN_FLAG, flag, nearest(flag, known));
  }
}

function flagNames({ rule, templates }: Checking): ReadonlySet<string> {
  if (rule.form === null) return new Set([PLAN_FLAG]);
  const template = templates.get(rule.form);
  return new Set([
    ...(template?.columns.map(({ key }) => key) ?? []),
    ...(template?.header.map(({ key }) => `header.${key}`) ?? []),
  ]);
}
