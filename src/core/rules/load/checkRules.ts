import type { Rule } from "../../model/rule";
import type { Template } from "../../model/template";
import { checkRule } from "./checkRule";
import { nearest } from "./nearest";
import { reporter, type PackProblem } from "./packError";
import type { Vocabulary } from "./vocabulary";

/** A rule and where it stands: its file, its place in it. */
export interface PlacedRule {
  readonly file: string;
  readonly index: number;
  readonly rule: Rule;
}

/** JSON pointer to a rule in its file. */
export function pointerTo(index: number): string {
  return `/rules/${index}`;
}

/** Everything in these rules that could not be judged. */
export function checkRules(
  rules: readonly PlacedRule[],
  vocabulary: Vocabulary,
  templates: readonly Template[],
): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const byForm = new Map(templates.map((template) => [template.form, template]));
  const seen = new Set<string>();
  for (const { file, index, rule } of rules) {
    const report = reporter(file, problems, pointerTo(index));
    if (seen.has(rule.id)) report("/id", "duplicate-id", rule.id);
    seen.add(rule.id);
    checkRule({ rule, later: new Set(), vocabulary, templates: byForm, report });
  }
  return problems;
}

/** Rules that claim to stand for rules nobody wrote. Meaningful only where all rules are there. */
export function checkSuppressed(rules: readonly PlacedRule[]): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const ids = new Set(rules.map(({ rule }) => rule.id));
  for (const { file, index, rule } of rules) {
    const report = reporter(file, problems, `${pointerTo(index)}/suppresses`);
    rule.suppresses?.forEach((id, n) => {
      if (!ids.has(id)) report(`/${n}`, "unknown-rule", id, nearest(id, ids));
    });
  }
  return problems;
}
