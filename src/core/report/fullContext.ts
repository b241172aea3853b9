import type { Catalog } from "../model/catalog";
import { FULL_REPORT_WORDS, type FullReportWords } from "../words/fullReportWords";
import type { Lang } from "../words/lang";
import { reportContext, type ReportContext } from "./reportContext";

export interface FullReportOptions {
  readonly lang: Lang;
  /** Labels and duties the report itself does not repeat. */
  readonly catalog: FullReportCatalog;
}

export type FullReportCatalog = Pick<Catalog, "rules" | "templates" | "parameters" | "plan">;

/** What the parts of a report that leaves nothing out share. */
export interface FullContext extends ReportContext {
  readonly lang: Lang;
  readonly labels: FullReportWords;
  readonly catalog: FullReportCatalog;
  /** Title of a rule by its id; "" where the catalogue has no such rule. */
  readonly titleOfRule: (rule: string) => string;
}

export function fullContext({ lang, catalog }: FullReportOptions): FullContext {
  const context = reportContext(lang, catalog);
  const names = new Map(catalog.rules.map(({ id, name }) => [id, name]));
  return {
    ...context,
    lang,
    labels: FULL_REPORT_WORDS[lang],
    catalog,
    titleOfRule: (rule) => context.ruleTitle({ rule, name: names.get(rule) ?? "" }),
  };
}
