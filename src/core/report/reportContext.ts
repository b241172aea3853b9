import type { Catalog } from "../model/catalog";
import type { Finding } from "../model/finding";
import type { Lang } from "../words/lang";
import { readableName, REPORT_WORDS, type ReportWords } from "../words/reportWords";

/** Titles of rules, forms and columns, which the report itself does not repeat, and the labels around them. */
export interface ReportContext {
  readonly words: ReportWords;
  readonly ruleTitle: (finding: Pick<Finding, "rule" | "name">) => string;
  /** Form number and title. */
  readonly formTitle: (form: string) => string;
  readonly columnTitle: (form: string, column: string) => string;
}

export function reportContext(
  lang: Lang,
  catalog: Pick<Catalog, "rules" | "templates">,
): ReportContext {
  const titles = new Map(catalog.rules.map(({ id, title }) => [id, title]));
  const forms = new Map(catalog.templates.map((template) => [template.form, template]));
  return {
    words: REPORT_WORDS[lang],
    ruleTitle: ({ rule, name }) =>
      lang === "en" ? readableName(name) : (titles.get(rule) ?? name),
    formTitle: (form) => [form, forms.get(form)?.title ?? ""].join(" ").trim(),
    columnTitle: (form, column) =>
      forms.get(form)?.columns.find(({ key }) => key === column)?.title ?? column,
  };
}
