import type { Catalog } from "../../core/model/catalog";
import { referencesOf, type IsoEdition } from "../../core/findings/references";
import type { FindingRefs } from "../../core/model/finding";
import type { Edition, Parameter, ParameterValue } from "../../core/model/plan";
import type { Report } from "../../core/model/report";
import type { Rule, Severity } from "../../core/model/rule";
import type { Template } from "../../core/model/template";
import { severitiesOf } from "../../core/report/severities";
import { readAloud } from "../../core/rules/readAloud/readAloud";
import type { Lang } from "../../core/words/lang";
import { READ_ALOUD } from "../../core/words/readAloudWords";
import { dateText } from "./dateText";

/** What the page of a rule says beyond the rule's own texts. */
export interface RulePage {
  /** What is checked, sentence by sentence. */
  readonly reading: readonly string[];
  readonly severities: readonly Severity[];
  /** Titles of the columns a finding may mark. */
  readonly columns: readonly string[];
  readonly refs: FindingRefs;
  readonly parameters: readonly { readonly label: string; readonly value: string }[];
  /** Obligations it stands for, with their chapters. */
  readonly duties: readonly { readonly chapter: string; readonly text: string }[];
}

/** What a rule is shown for: the editions and parameters of the last or the next check. */
export interface RuleSetting {
  readonly edition: Edition;
  readonly iso: IsoEdition;
  readonly parameters: Report["parameters"];
  readonly lang: Lang;
}

export function rulePage(
  rule: Rule,
  catalog: Catalog,
  { edition, iso, parameters, lang }: RuleSetting,
): RulePage {
  const template = catalog.templates.find(({ form }) => form === rule.form);
  return {
    reading: withoutNames(rule, readAloud(rule, catalog)),
    severities: severitiesOf(rule),
    columns: template ? rule.flags.map((flag) => columnTitle(flag, template)) : [],
    refs: referencesOf(rule.refs, catalog, edition, iso),
    parameters: parametersOf(rule, catalog.parameters).map((parameter) => ({
      label: parameter.label,
      value: valueText(parameter, parameters[parameter.key] ?? parameter.default, lang),
    })),
    duties: catalog.plan.chapters.flatMap(({ chapter, obligations }) =>
      obligations
        .filter(({ rules }) => rules.includes(rule.id))
        .map(({ text }) => ({ chapter, text })),
    ),
  };
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";

/** Rule files name what they read in Latin letters; readers of the pane get 〔甲〕, 〔乙〕. */
function withoutNames(rule: Rule, sentences: readonly string[]): readonly string[] {
  const names = Object.keys(rule.with ?? {});
  return sentences.map((sentence) =>
    names.reduce(
      (said, name, n) =>
        said.replaceAll(READ_ALOUD.named(name), READ_ALOUD.named(STEMS[n] ?? String(n + 1))),
      sentence,
    ),
  );
}

const HEADER = "header.";

function columnTitle(flag: string, { columns, header }: Template): string {
  const isHeader = flag.startsWith(HEADER);
  const key = isHeader ? flag.slice(HEADER.length) : flag;
  return (isHeader ? header : columns).find((field) => field.key === key)?.title ?? flag;
}

/** Parameters the conditions or the message of a rule name, in the order of the catalogue. */
function parametersOf(rule: Rule, parameters: readonly Parameter[]): readonly Parameter[] {
  const { with: named, when, must, checks, severityWhen, message, expected } = rule;
  const text = JSON.stringify([named, when, must, checks, severityWhen, message, expected]);
  const keys = new Set([...text.matchAll(/setting\.(\w+)/gu)].map(([, key]) => key));
  return parameters.filter(({ key }) => keys.has(key));
}

function valueText(
  { type, unit, optionLabels }: Parameter,
  value: ParameterValue,
  lang: Lang,
): string {
  if (value === null) return "";
  if (type === "date" && typeof value === "string") return dateText(value, lang);
  if (Array.isArray(value)) return value.join("、");
  const said = optionLabels?.[String(value)] ?? String(value);
  return unit === null ? said : `${said} ${unit}`;
}
