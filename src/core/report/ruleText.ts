import type { Catalog } from "../model/catalog";
import type { Rule } from "../model/rule";
import { readAloud, type SpokenCatalog } from "../rules/readAloud/readAloud";
import { stepsText } from "../words/reportWords";
import { exampleTexts } from "./ruleExamples";
import { severitiesOf } from "./severities";
import { padEnd, widest, wrap } from "./text/displayWidth";
import { textContext, type TextContext, type TextOptions } from "./text/textContext";

type RuleTextOptions = TextOptions & { readonly catalog: Catalog };

/** All rules, one line each, then what may be improved in the plan itself. */
export function ruleListText(options: RuleTextOptions): string {
  const context = textContext(options);
  const { rules, plan } = options.catalog;
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
  const observations = plan.observations.flatMap((seen) =>
    wrap(
      [seen.text, seen.rules.join(context.words.comma)].filter(Boolean).join(" → "),
      context.width,
      `${padEnd(seen.id, 5)}${padEnd(severity[seen.severity], severities)}`,
    ),
  );
  return `${[...lines, "", context.words.rule.observations, ...observations].join("\n")}\n`;
}

/** One rule in words: what it finds, why, what to do, on which basis. */
export function ruleText(rule: Rule, options: RuleTextOptions): string {
  const context = textContext(options);
  const { width } = context;
  const rows = ruleRows(rule, context, options.catalog).filter(([, text]) => text !== "");
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
  context: TextContext,
  catalog: SpokenCatalog,
): readonly (readonly [string, string])[] {
  const { refs } = rule;
  const { words, formTitle } = context;
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
    [labels.reading, readAloud(rule, catalog).join("")],
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
    ...exampleTexts(rule, "pass", context).map((text) => [labels.passes, text] as const),
    ...exampleTexts(rule, "fail", context).map((text) => [labels.fails, text] as const),
    ["", from === null && to === null ? "" : labels.limits(from, to)],
  ];
}
