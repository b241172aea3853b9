import type { Settings } from "../../src/core/model/plan";
import type { FactContext } from "../../src/core/rules/facts/shared/derived";
import { RuleTables } from "../../src/core/rules/tables/ruleTables";
import { settingsOf } from "./catalogOf";
import { realTemplates } from "./realForms";
import { tableOf, tablesOf, type RowData } from "./tableOf";

/** Rows and header of a form; forms not named are not in the workbook. */
export interface FormContent {
  readonly rows?: readonly RowData[];
  readonly header?: RowData;
}

/** What facts and derived tables are computed with on the day of the sample. */
export function factContextOf(
  forms: Readonly<Record<string, FormContent>> = {},
  settings: Settings = settingsOf("2026-11-22"),
): FactContext {
  const tables = realTemplates
    .filter(({ form }) => form in forms)
    .map((template) =>
      tableOf(template, forms[template.form]?.rows ?? [], forms[template.form]?.header),
    );
  const catalog = {
    templates: realTemplates,
    iso: { "2013": ["A.5.1.1", "A.6.1.1"], "2022": ["A.5.1", "A.5.2", "A.8.34"] },
  };
  return new RuleTables(tablesOf(...tables), settings, catalog).context;
}
