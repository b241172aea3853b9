import type { Report } from "../../core/model/report";
import type { Template } from "../../core/model/template";
import { searchForm } from "./filterFindings";

interface FormChoice {
  readonly form: string;
  readonly title: string;
  readonly isPresent: boolean;
}

export interface FormGroup {
  /** Title of the document the forms belong to; "" = supplementary. */
  readonly document: string;
  readonly forms: readonly FormChoice[];
}

/** The forms by document, with which of them the workbook holds. */
export function formChoices(
  templates: readonly Template[],
  sheets: Report["workbook"]["sheets"] | null,
  search: string,
): readonly FormGroup[] {
  const present = new Set(sheets?.map(({ form }) => form));
  const wanted = searchForm(search);
  const groups = new Map<string, FormChoice[]>();
  for (const { form, title, document, supplementary } of templates) {
    if (!searchForm(`${form} ${title} ${document?.title ?? ""}`).includes(wanted)) continue;
    const key = supplementary ? "" : (document?.title ?? "");
    const choices = groups.get(key) ?? [];
    groups.set(key, choices);
    choices.push({ form, title, isPresent: present.has(form) });
  }
  return [...groups].map(([document, forms]) => ({ document, forms }));
}

/** What is chosen at first: the agency's own forms the workbook does not hold. */
export function missingForms(
  templates: readonly Template[],
  sheets: Report["workbook"]["sheets"] | null,
): ReadonlySet<string> {
  const present = new Set(sheets?.map(({ form }) => form));
  return new Set(
    templates
      .filter(({ form, supplementary }) => !supplementary && !present.has(form))
      .map(({ form }) => form),
  );
}
