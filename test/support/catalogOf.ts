import type { Catalog } from "../../src/core/model/catalog";
import type { Parameter, ParameterValue, PlanFacts, Settings } from "../../src/core/model/plan";
import type { Condition, Rule } from "../../src/core/model/rule";
import type { Column, Field, Template } from "../../src/core/model/template";
import { fromIso } from "../../src/core/dates/calendar";

/** A plan with two systems, one of them core. */
export const SMALL_PLAN: PlanFacts = {
  document: { label: "資通安全維護計畫", agency: "勞工局", date: "2021-12-16", roc: "110.12.16" },
  units: ["綜合規劃科", "秘書室"],
  systems: [
    { systemName: "勞工行政管理系統", isCore: "是", mtpdHours: 72, managedBy: null },
    { systemName: "服務信箱", isCore: "否", mtpdHours: 72, managedBy: "秘書室" },
  ],
};

/** A form with the given columns; the first one is its key. */
export function templateOf(
  form: string,
  columns: readonly Partial<Column>[],
  header: readonly Partial<Field>[] = [],
): Template {
  return {
    form,
    formNo: `LBBU-ISMS-${form}`,
    title: `表單 ${form}`,
    titleAliases: [],
    sheetName: `${form} 表單`,
    supplementary: false,
    document: null,
    version: "V1.0",
    classification: "內部",
    reviewCycle: { code: "annual", text: "每年" },
    header: header.map((field) => ({
      key: "",
      title: field.key ?? "",
      type: "text",
      required: false,
      ...field,
    })),
    columns: columns.map((column) => ({
      key: "",
      title: column.key ?? "",
      type: "text",
      required: false,
      tier: "core",
      aliases: [],
      width: 10,
      example: "",
      ...column,
    })),
    primaryKey: [columns[0]?.key ?? ""],
    personColumn: null,
  };
}

/** A rule that says as little as a rule can; `must` is what the test is about. */
export function ruleOf(
  rule: Partial<Rule> & { readonly id: string; readonly must?: Condition },
): Rule {
  return {
    name: "test-rule",
    title: "測試規則",
    form: rule.id.split("/")[0] ?? null,
    each: "row",
    flags: ["id"],
    severity: "gap",
    strength: "strong",
    basis: "DESIGN",
    message: "不符規定",
    why: "",
    fix: [],
    manual: "",
    refs: {
      plan: null,
      law: { "110": null, "115": null },
      iso: { "2013": [], "2022": [] },
      audit: [],
      related: null,
    },
    ...rule,
  };
}

/** A catalogue of exactly these forms and rules. */
export function catalogOf(
  templates: readonly Template[],
  rules: readonly Rule[],
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Catalog {
  return {
    pack: { id: "test", version: "1", sha256: "" },
    templates,
    controlTemplates: [],
    conventions: {
      boolSynonyms: { yes: ["是"], no: ["否"] },
      nullSynonyms: [],
      emptyWords: [],
      placeholders: ["同上"],
      blankPatterns: [],
      choiceBoxes: { on: "☑", off: "☐" },
      footerWords: [],
      unitAliases: {},
      systemAliases: {},
      systemSuggestions: {},
    },
    rules,
    parameters: Object.entries(parameters).map(([key, value]) => parameterOf(key, value)),
    plan: { facts: SMALL_PLAN, chapters: [], observations: [] },
    citations: { "110": {}, "115": {}, related: {} },
    iso: { "2013": [], "2022": [] },
  };
}

export function settingsOf(
  asOf: string,
  parameters: Readonly<Record<string, ParameterValue>> = {},
): Settings {
  return { asOf: fromIso(asOf), edition: "115", parameters, plan: SMALL_PLAN, overrides: [] };
}

function parameterOf(key: string, value: ParameterValue): Parameter {
  return {
    key,
    label: key,
    type: "number",
    default: value,
    unit: null,
    min: null,
    max: null,
    basis: "",
    statutory: false,
  };
}
