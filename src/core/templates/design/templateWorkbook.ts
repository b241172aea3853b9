import type { Catalog } from "../../model/catalog";
import type { Sample, SampleRow } from "../../model/sample";
import type { Template } from "../../model/template";
import type { DesignedSheet, WorkbookDesign } from "../../model/workbookDesign";
import { TEMPLATE_WORDS } from "../../words/templateWords";
import { formSheet, type FormSheetContext } from "./formSheet";
import { tableName } from "./formTable";
import { indexSheet } from "./indexSheet";
import { parameterSheet } from "./parameterSheet";

export type TemplateCatalog = Pick<
  Catalog,
  "templates" | "controlTemplates" | "parameters" | "plan"
>;

export interface TemplateSelection {
  /** Form numbers such as "3-02-01"; null = all, with 表單索引, 計畫資料 and 檢核參數 as well. */
  readonly forms: readonly string[] | null;
  /** What the forms are filled with, by form; forms without an entry stay blank. */
  readonly samples?: Sample["forms"];
}

/**
 * The workbook of the chosen forms. Formulas that look up another form are there only where the
 * workbook holds that form too. Throws a RangeError for a form the catalog does not have.
 */
export function templateWorkbook(
  catalog: TemplateCatalog,
  { forms, samples = {} }: TemplateSelection,
): WorkbookDesign {
  const chosen =
    forms === null ? catalog.templates : forms.map((form) => formOf(catalog.templates, form));
  const context = contextOf(catalog, chosen);
  const sheets = chosen.map((template) => formSheet(template, context, samples[template.form]));
  const plan = formOf(catalog.controlTemplates, "計畫資料");
  const parameters = formOf(catalog.controlTemplates, "檢核參數");
  return {
    title: TEMPLATE_WORDS.workbookTitle,
    creator: context.agency,
    sheets:
      forms !== null
        ? sheets
        : [
            indexSheet(chosen, [plan, parameters], context.agency),
            ...sheets,
            formSheet(plan, context),
            parameterSheet(parameters, catalog.parameters, context),
          ],
  };
}

/** One of the sheets that say how to check, with rows by column key. */
export function controlSheet(
  catalog: TemplateCatalog,
  form: string,
  rows: readonly SampleRow[],
): DesignedSheet {
  const template = formOf(catalog.controlTemplates, form);
  return formSheet(template, contextOf(catalog, []), { header: {}, rows });
}

function contextOf(catalog: TemplateCatalog, chosen: readonly Template[]): FormSheetContext {
  const { units, systems } = catalog.plan.facts;
  const agency = catalog.templates[0]?.header.find((field) => field.key === "agencyName")?.default;
  const titles = new Map(
    chosen.flatMap(({ form, columns }) =>
      columns.map(({ key, title }): [string, string] => [`${form}.${key}`, title]),
    ),
  );
  return {
    lists: { units, systems: systems.map((system) => system.systemName) },
    agency: String(agency ?? ""),
    foreign: (form, column) => {
      const title = titles.get(`${form}.${column}`);
      return title === undefined ? null : { table: tableName(form), title };
    },
  };
}

function formOf(templates: readonly Template[], form: string): Template {
  const template = templates.find((candidate) => candidate.form === form);
  if (!template) throw new RangeError(`no form ${form}`);
  return template;
}
