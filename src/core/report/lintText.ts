import type { LintProblem } from "../rules/lint/lintProblem";
import type { Lang } from "../words/lang";
import { LINT_WORDS } from "../words/lintWords";

/** What `lbbu rules --lint` prints: one line per problem, or that there is none. */
export function lintText(problems: readonly LintProblem[], rules: number, lang: Lang): string {
  const words = LINT_WORDS[lang];
  if (problems.length === 0) return `${words.clean(rules)}\n`;
  const lines = problems.map(
    ({ rule, path, code, detail }) => `${rule}#${path} [${code}] ${words.problems[code](detail)}`,
  );
  return `${[words.found(problems.length), ...lines].join("\n")}\n`;
}
