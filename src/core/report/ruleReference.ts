import type { Catalog } from "../model/catalog";
import type { Rule } from "../model/rule";
import { REFERENCE_WORDS } from "../words/referenceWords";
import { ruleRows } from "./ruleText";
import { textContext, type TextContext } from "./text/textContext";

/** Everything an officer or auditor has to know about each rule, form by form, as Markdown. */
export function ruleReference(catalog: Catalog): string {
  const context = textContext({ lang: "zh-TW", width: Number.POSITIVE_INFINITY, catalog });
  const sections = byForm(catalog.rules);
  const parts = [...sections].flatMap(([form, rules]) => [
    `## ${form === null ? REFERENCE_WORDS.ofWorkbook : context.formTitle(form)}`,
    overview(rules),
    ...rules.map((rule) => page(rule, context, catalog)),
  ]);
  const title = REFERENCE_WORDS.title(catalog.pack, catalog.rules.length);
  return `${[REFERENCE_WORDS.generated, `# ${title}`, ...parts].join("\n\n")}\n`;
}

function overview(rules: readonly Rule[]): string {
  const lines = rules.map((rule) => `| [${rule.id}](#${anchorOf(rule)}) | ${rule.title} |`);
  return [...REFERENCE_WORDS.overview, ...lines].join("\n");
}

function page(rule: Rule, context: TextContext, catalog: Catalog): string {
  const rows = ruleRows(rule, context, catalog).filter(([, text]) => text !== "");
  const lines = rows.map(
    ([label, text]) => `- ${label === "" ? "" : `**${label}**：`}${escaped(text)}`,
  );
  return [`<a id="${anchorOf(rule)}"></a>`, `### ${rule.id} ${rule.title}`, lines.join("\n")].join(
    "\n\n",
  );
}

function anchorOf({ id }: Rule): string {
  return id.toLowerCase().replace("/", "-");
}

/** Facts in braces are what a message fills in; as code, Markdown leaves them alone. */
function escaped(text: string): string {
  return text.replaceAll(/\{[^{}]+\}/gu, (fact) => `\`${fact}\``);
}

function byForm(rules: readonly Rule[]): ReadonlyMap<string | null, readonly Rule[]> {
  const sections = new Map<string | null, Rule[]>();
  for (const rule of rules) sections.set(rule.form, [...(sections.get(rule.form) ?? []), rule]);
  return sections;
}
