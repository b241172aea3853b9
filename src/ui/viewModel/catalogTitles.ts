import type { Catalog } from "../../core/model/catalog";
import type { Rule } from "../../core/model/rule";
import type { Template } from "../../core/model/template";
import type { Lang } from "../../core/words/lang";
import { chapterIn } from "../../core/plan/chapterIn";
import { readableName } from "../../core/words/reportWords";

/** What rules, forms and chapters are called. */
export interface CatalogTitles {
  readonly rule: (id: string) => Rule | undefined;
  readonly form: (form: string) => Template | undefined;
  readonly ruleTitle: (id: string, name: string) => string;
  /** Title alone; null for what is no form. */
  readonly formTitle: (form: string | null) => string | null;
  /** 「3-02-01 資訊資產清冊」 */
  readonly formName: (form: string) => string;
  readonly chapterTitle: (chapter: string) => string;
  /** 「柒、資通系統及資訊之盤點」 */
  readonly chapterName: (chapter: string) => string;
  /** The chapter a rule stands for: the one it cites, else the first that names it; "" = none. */
  readonly chapterOf: (rule: string) => string;
}

export function catalogTitles({ rules, templates, plan }: Catalog, lang: Lang): CatalogTitles {
  const byRule = new Map(rules.map((rule) => [rule.id, rule]));
  const byForm = new Map(templates.map((template) => [template.form, template]));
  const chapters = new Map(plan.chapters.map(({ chapter, title }) => [chapter, title]));
  const chapterOfRule = new Map<string, string>();
  for (const { chapter, obligations } of plan.chapters)
    for (const rule of obligations.flatMap((obligation) => obligation.rules))
      if (!chapterOfRule.has(rule) || chapterIn(byRule.get(rule)?.refs.plan ?? null) === chapter)
        chapterOfRule.set(rule, chapter);
  return {
    rule: (id) => byRule.get(id),
    form: (form) => byForm.get(form),
    ruleTitle: (id, name) =>
      lang === "en" ? readableName(name) : (byRule.get(id)?.title ?? readableName(name)),
    formTitle: (form) => (form === null ? null : (byForm.get(form)?.title ?? form)),
    formName: (form) => [form, byForm.get(form)?.title ?? ""].join(" ").trim(),
    chapterTitle: (chapter) => chapters.get(chapter) ?? "",
    chapterName: (chapter) => `${chapter}、${chapters.get(chapter) ?? ""}`,
    chapterOf: (rule) => chapterOfRule.get(rule) ?? "",
  };
}
