import type { Catalog } from "../../model/catalog";
import type { Finding } from "../../model/finding";
import type { Lang } from "../../words/lang";
import { readableName, REPORT_WORDS, type ReportWords } from "../../words/reportWords";

export interface TextOptions {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  /** Titles of rules and forms, which the report itself does not repeat. */
  readonly catalog: Pick<Catalog, "rules" | "templates">;
}

/** What all parts of the text share. */
export interface TextContext {
  readonly words: ReportWords;
  readonly width: number;
  readonly ruleTitle: (finding: Pick<Finding, "rule" | "name">) => string;
  /** Form number and title. */
  readonly formTitle: (form: string) => string;
  readonly columnTitle: (form: string, column: string) => string;
}

export function textContext({ lang, width, catalog }: TextOptions): TextContext {
  const titles = new Map(catalog.rules.map(({ id, title }) => [id, title]));
  const forms = new Map(catalog.templates.map((template) => [template.form, template]));
  return {
    words: REPORT_WORDS[lang],
    width,
    ruleTitle: ({ rule, name }) =>
      lang === "en" ? readableName(name) : (titles.get(rule) ?? name),
    formTitle: (form) => [form, forms.get(form)?.title ?? ""].join(" ").trim(),
    columnTitle: (form, column) =>
      forms.get(form)?.columns.find(({ key }) => key === column)?.title ?? column,
  };
}
