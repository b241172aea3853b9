import type { Rule } from "../model/rule";
import { stepsText } from "../words/reportWords";
import { padEnd, widest, wrap } from "./text/displayWidth";
import { textContext, type TextContext, type TextOptions } from "./text/textContext";

/** All rules, one line each. */
export function ruleListText(options: TextOptions): string {
  const context = textContext(options);
  const { rules } = options.catalog;
  const { severity } = context.words;
  const ids = widest(rules.map(({ id }) => id)) + 2;
  const severities = widest(Object.values(severity)) + 2;
  const lines = rules.map((rule) =>
    [
      padEnd(rule.id, ids),
      padEnd(severity[rule.severity], severities),
      titleOf(rule, context),
    ].join(""),
  );
  return `${lines.join("\n")}\n`;
}

/** One rule in words: what it finds, why, what to do, on which basis. */
export function ruleText(rule: Rule, options: TextOptions): string {
  const context = textContext(options);
  const { width } = context;
  const rows = ruleRows(rule, context).filter(([, text]) => text !== "");
  const labels = widest(rows.map(([label]) => label)) + 2;
  const lines = [
    ...wrap(`${rule.id} ${titleOf(rule, context)}`, width, ""),
    ...rows.flatMap(([label, text]) => wrap(text, width, padEnd(label, labels))),
  ];
  return `${lines.join("\n")}\n`;
}

function titleOf({ id, name }: Rule, context: TextContext): string {
  return context.ruleTitle({ rule: id, name });
}

/** What there is to say of a rule, label by label; a text may be empty. */
export function ruleRows(
  rule: Rule,
  { words, formTitle }: TextContext,
): readonly (readonly [string, string])[] {
  const { refs } = rule;
  const { rule: labels } = words;
  const law = [...new Set([refs.law["115"], refs.law["110"]])].filter(
    (citation) => citation !== null,
  );
  const { from, to } = rule.edition ?? { from: null, to: null };
  return [
    [labels.form, rule.form === null ? labels.ofWorkbook : formTitle(rule.form)],
    [
      labels.severity,
      severitiesOf(rule)
        .map((severity) => words.severity[severity])
        .join(words.comma),
    ],
    [labels.kind, `${words.basisKind[rule.basis]}${words.comma}${words.strength[rule.strength]}`],
    [labels.message, rule.message],
    [words.why, rule.why],
    [words.fix, stepsText(rule.fix)],
    [labels.manual, rule.manual],
    [
      words.basis,
      [refs.plan === null ? "" : words.planBasis(refs.plan), ...law].filter(Boolean).join("；"),
    ],
    [labels.related, refs.related ?? ""],
    [labels.iso, refs.iso["2022"].join(words.comma)],
    [labels.audit, refs.audit.join(words.comma)],
    ["", from === null && to === null ? "" : labels.limits(from, to)],
  ];
}

function severitiesOf({ severity, severityWhen = [] }: Rule): readonly Rule["severity"][] {
  return [...new Set([severity, ...severityWhen.map((entry) => entry.severity)])];
}
