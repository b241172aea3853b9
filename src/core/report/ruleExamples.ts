import type { Rule, RuleExample } from "../model/rule";
import type { TextContext } from "./text/textContext";

/** The examples of a rule, each in one line: columns with their values, other forms named. */
export function exampleTexts(
  rule: Rule,
  kind: "pass" | "fail",
  context: TextContext,
): readonly string[] {
  return (rule.examples?.[kind] ?? []).map((example) => exampleText(example, rule, context));
}

function exampleText(example: RuleExample, { form }: Rule, context: TextContext): string {
  if (example.layout !== undefined) return example.layout;
  const rows = rowTexts(example, form, context);
  const parts = [
    ...(rows.length === 0 ? [context.words.rule.noRows] : rows),
    ...(example.header ? [`${context.words.rule.headerOf} ${valuesText(example.header)}`] : []),
    ...cellTexts(example, form, context),
    ...conditionTexts(example, context),
  ];
  return parts.join("；");
}

function rowTexts(
  { rows = {} }: RuleExample,
  form: string | null,
  { columnTitle }: TextContext,
): readonly string[] {
  return Object.entries(rows).flatMap(([of, list]) =>
    list.map((row) => {
      const cells = valuesText(row, (key) => columnTitle(of, key));
      return of === form ? cells : `${of} ${cells}`;
    }),
  );
}

/** The raw cell of an example about cells. */
function cellTexts(
  { rows, cell, flag }: RuleExample,
  form: string | null,
  { columnTitle }: TextContext,
): readonly string[] {
  if (!cell || flag === undefined) return [];
  const title = columnTitle(form ?? formIn(rows), flag);
  return [`${title} ${valueText(cell.value)}`];
}

/** What else an example depends on, and how severe it is. */
function conditionTexts(
  { item, asOf, params, severity }: RuleExample,
  { words }: TextContext,
): readonly string[] {
  return [
    item === undefined ? "" : `「${item}」`,
    asOf === undefined ? "" : words.rule.asOf(asOf),
    params ? valuesText(params) : "",
    severity ? `→ ${words.severity[severity]}` : "",
  ].filter(Boolean);
}

/** Rules about cells belong to no form; their examples name one. */
function formIn(rows: RuleExample["rows"]): string {
  return Object.keys(rows ?? {})[0] ?? "";
}

function valuesText(
  values: Readonly<Record<string, unknown>>,
  titleOf: (key: string) => string = (key) => key,
): string {
  return Object.entries(values)
    .map(([key, value]) => `${titleOf(key)} ${valueText(value)}`)
    .join("、");
}

function valueText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "（空白）";
  if (Array.isArray(value)) return value.map(valueText).join("、");
  return typeof value === "string" || typeof value === "number"
    ? String(value)
    : JSON.stringify(value);
}
