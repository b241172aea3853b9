import type { Conventions, Template } from "./template";
import type { Parameter, Plan } from "./plan";
import type { Rule } from "./rule";

/** Everything that is data, not code: forms, rules, plan, parameters, law. Same for every check. */
export interface Catalog {
  readonly pack: { readonly id: string; readonly version: string; readonly sha256: string };
  /** The agency's forms in order, then the supplementary sheets. */
  readonly templates: readonly Template[];
  /** 計畫資料, 檢核參數, 欄位對應, 豁免清單: sheets that say how to check. */
  readonly controlTemplates: readonly Template[];
  readonly conventions: Conventions;
  /** In reading order: forms, then cells, layout, workbook. */
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter[];
  readonly plan: Plan;
  /** Short citation → full text, per edition. */
  readonly citations: Readonly<Record<"110" | "115" | "related", Readonly<Record<string, string>>>>;
  /** Control ids of CNS/ISO 27001 by edition. */
  readonly iso: Readonly<Record<"2013" | "2022", readonly string[]>>;
}
