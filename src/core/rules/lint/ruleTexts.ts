import type { Rule } from "../../model/rule";
import type { LintProblem } from "./lintProblem";

/** Terms of mainland China that have another word in Taiwan. */
const MAINLAND =
  /數據|軟件|硬件|默認|信息|網絡|用戶|服務器|打印|單元格|文件夾|視頻|賬|登錄名|激活|程序員|質量|字符|界面|鏈接|賦值/u;
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
    const term = MAINLAND.exec(text)?.[0];
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
