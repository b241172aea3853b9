import type { Catalog } from "../../core/model/catalog";
import { referencesOf } from "../../core/findings/references";
import type { Rule } from "../../core/model/rule";
import { searchForm } from "./filterFindings";

/** The rules of one form; null = those of cells, layout, workbook and plan. */
export interface FormRules {
  readonly form: string | null;
  readonly rules: readonly Rule[];
}

/** What each rule is found by, prepared once per catalogue: id, title, form, texts, provisions. */
export function ruleIndex(
  catalog: Pick<Catalog, "rules" | "templates" | "citations">,
  titleOf: (rule: Rule) => string,
): ReadonlyMap<string, string> {
  const forms = new Map(catalog.templates.map(({ form, title }) => [form, title]));
  return new Map(
    catalog.rules.map((rule) => {
      const { id, title, form, message, why, fix, manual } = rule;
      const texts = [id, title, titleOf(rule), form, forms.get(form ?? ""), why, manual, ...fix];
      const said = [...texts, message.replaceAll(/\{[^{}]*\}/gu, " "), ...citations(rule, catalog)];
      return [id, searchForm(said.join(" "))];
    }),
  );
}

function citations({ refs }: Rule, catalog: Pick<Catalog, "citations">): readonly string[] {
  const [now, before] = [
    referencesOf(refs, catalog, "115", "2022"),
    referencesOf(refs, catalog, "110", "2013"),
  ];
  return [
    refs.plan,
    now.law,
    before.law,
    now.related,
    ...now.iso,
    ...before.iso,
    ...refs.audit,
  ].map((text) => text ?? "");
}

/** The rules that hold every word of the text, form by form in the order of the catalogue. */
export function searchRules(
  rules: readonly Rule[],
  index: ReadonlyMap<string, string>,
  search: string,
): readonly FormRules[] {
  const words = searchForm(search).split(" ").filter(Boolean);
  const groups = new Map<string | null, Rule[]>();
  for (const rule of rules) {
    const text = index.get(rule.id) ?? "";
    if (!words.every((word) => text.includes(word))) continue;
    groups.set(rule.form, [...(groups.get(rule.form) ?? []), rule]);
  }
  return [...groups].map(([form, found]) => ({ form, rules: found }));
}
