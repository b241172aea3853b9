import type { Catalog } from "../../model/catalog";
import type { Rule } from "../../model/rule";
import { contradictionsOf } from "./contradictions";
import type { LintProblem } from "./lintProblem";
import { lintWords } from "./ruleTexts";

/**
 * Everything that is wrong with rules that can be judged all the same. Unknown columns, facts and
 * values outside a list never get here: a pack with these does not load.
 */
export function lintCatalog({ rules }: Pick<Catalog, "rules">): readonly LintProblem[] {
  return [...rules.flatMap(lintRule), ...repeated(rules, "id"), ...repeated(rules, "name")];
}

function lintRule(rule: Rule): readonly LintProblem[] {
  return [...lintWords(rule), ...contradictionsOf(rule), ...unbroken(rule)];
}

function unbroken({ id, examples }: Rule): readonly LintProblem[] {
  const isBroken = (examples?.fail.length ?? 0) > 0;
  return isBroken
    ? []
    : [{ rule: id, path: "/examples/fail", code: "no-breaking-example", detail: "" }];
}

function repeated(rules: readonly Rule[], key: "id" | "name"): readonly LintProblem[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const value = rule[key];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ rule: rule.id, path: `/${key}`, code: `duplicate-${key}` as const, detail: value }];
  });
}
