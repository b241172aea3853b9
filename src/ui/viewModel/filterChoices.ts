import type { Catalog } from "../../core/model/catalog";
import type { Finding } from "../../core/model/finding";
import type { CatalogTitles } from "./catalogTitles";
import type { SearchIndex } from "./searchIndex";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What findings can be narrowed by: forms, chapters and persons that occur among them. */
export function filterChoices(
  findings: readonly Finding[],
  { templates, plan }: Pick<Catalog, "templates" | "plan">,
  titles: Pick<CatalogTitles, "formName" | "chapterName">,
  { personOf, rulesOfChapter }: Pick<SearchIndex, "personOf" | "rulesOfChapter">,
): Readonly<Record<"forms" | "chapters" | "persons", readonly Choice[]>> {
  const forms = new Set(findings.map(({ form }) => form));
  const rules = new Set(findings.map(({ rule }) => rule));
  const persons = [...new Set(findings.map(({ id }) => personOf(id)))];
  return {
    forms: templates
      .filter(({ form }) => forms.has(form))
      .map(({ form }) => ({ value: form, label: titles.formName(form) })),
    chapters: plan.chapters
      .filter(({ chapter }) => [...rulesOfChapter(chapter)].some((rule) => rules.has(rule)))
      .map(({ chapter }) => ({ value: chapter, label: titles.chapterName(chapter) })),
    persons: persons
      .sort((a, b) => Number(a === "") - Number(b === "") || a.localeCompare(b, "zh-Hant-TW"))
      .map((value) => ({ value, label: value })),
  };
}
