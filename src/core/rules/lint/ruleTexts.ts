import type { Rule } from "../../model/rule";
import type { LintProblem } from "./lintProblem";
import { MAINLAND_TERM } from "./mainlandTerm";

const EXCLAMATION = /[!！]/u;
/** 「依法規」 and 「依法令」 name a source; 「依法」 alone claims a duty. */
const BY_LAW = /依法(?!規|令)/u;

/** What is wrong with the words of a rule. */
export function lintWords(rule: Rule): readonly LintProblem[] {
  return textsOf(rule).flatMap(([path, text]) => {
    const found = (code: LintProblem["code"], detail = "") => ({
      rule: rule.id,
      path,
      code,
      detail,
    });
    if (text.trim() === "") return [found("missing-words")];
    const term = MAINLAND_TERM.exec(text)?.[0];
    return [
      ...(term === undefined ? [] : [found("mainland-term", term)]),
      ...(EXCLAMATION.test(text) ? [found("exclamation-mark")] : []),
      ...(rule.basis !== "LAW" && BY_LAW.test(text) ? [found("by-law-without-law")] : []),
    ];
  });
}

/** Every text of a rule that people read, with its JSON pointer. */
function textsOf(rule: Rule): readonly (readonly [string, string])[] {
  const { title, message, expected, why, fix, manual, quickFix } = rule;
  const steps = fix.length === 0 ? [""] : fix;
  return [
    ["/title", title],
    ["/message", message],
    ...(expected === undefined ? [] : [["/expected", expected] as const]),
    ["/why", why],
    ...steps.map((step, n) => [`/fix/${n}`, step] as const),
    ["/manual", manual],
    ...(quickFix ? [["/quickFix/what", quickFix.what] as const] : []),
  ];
}
