import { groupBy } from "../../findings/groupBy";
import type { Finding } from "../../model/finding";
import { alsoText, basisRows, placeText, rowName, waiverRows } from "../findingTexts";
import { SEVERITIES } from "../severities";
import { dataTable, definitions, type TableRow } from "./dataTable";
import { heading, type HtmlContext } from "./htmlContext";
import { markup, type Markup, type Part } from "./markup";

/** Findings by severity, then by rule; what a rule's findings have in common stands once above them. */
export function findingGroups(findings: readonly Finding[], context: HtmlContext): Markup {
  const { words } = context;
  return markup`${SEVERITIES.map((severity) => {
    const same = findings.filter((finding) => finding.severity === severity);
    if (same.length === 0) return markup``;
    const groups = groupBy(same, ({ rule, strength, why, fix, refs }) =>
      JSON.stringify([rule, strength, why, fix, refs]),
    );
    const title = `${words.severity[severity]}${words.count(same.length)}`;
    return markup`${heading(title, 2, context)}${[...groups.values()].map((group) => ruleGroup(group, context))}`;
  })}`;
}

function ruleGroup(group: readonly Finding[], context: HtmlContext): Markup {
  const [first] = group;
  if (!first) return markup``;
  const { words, labels, printed } = context;
  const title = `${first.rule} ${context.ruleTitle(first)}${words.count(group.length)}`;
  const isWaived = group.some(({ waiver }) => waiver !== null);
  return markup`<section class="rule ${first.severity}">
${heading(title, 3, context)}${definitions(adviceRows(first, context), "advice")}${dataTable({
    caption: printed.places,
    look: isWaived ? "places waived" : "places",
    titles: [
      printed.place,
      labels.columns.actual,
      labels.columns.expected,
      labels.columns.message,
      ...(isWaived ? [printed.waiver] : []),
    ],
    rows: group.map((finding) => findingRow(finding, context)),
  })}</section>
`;
}

function adviceRows(finding: Finding, context: HtmlContext): readonly (readonly [string, Part])[] {
  const { words, labels } = context;
  const { fix, why, strength } = finding;
  const say = labelled(context);
  const steps = markup`<ol>${fix.map((step) => markup`<li>${step}</li>`)}</ol>`;
  const evidence = say([labels.columns.strength, words.strength[strength]]);
  const basis = [...basisRows(finding, context).map(say), evidence];
  const rows: readonly (readonly [string, Part])[] = [
    [words.why, why],
    [words.fix, fix.length > 1 ? steps : fix.join("")],
    [words.basis, lines(basis)],
  ];
  return rows.filter(([, text]) => text !== "");
}

function findingRow(finding: Finding, context: HtmlContext): TableRow {
  const { printed } = context;
  const { id, actual, expected, waiver } = finding;
  return {
    id: `${context.prefix}f-${id}`,
    cells: [
      lines(placeLines(finding, context)),
      actual === "" ? printed.blank : actual,
      expected,
      messageOf(finding, context),
      ...(waiver === null ? [] : [lines(waiverRows(finding, context).map(labelled(context)))]),
    ],
  };
}

/** Form, sheet where its name says more, row, field with its cells, and the id it is known by. */
function placeLines(finding: Finding, context: HtmlContext): readonly string[] {
  const { form, sheet, file, row, rowKey, field, fieldTitle, cells, id } = finding;
  const { words, labels } = context;
  const title = form === null ? "" : context.formTitle(form);
  const isNamed = sheet === null || (file === null && sheet === title);
  const name = rowName(rowKey, context);
  const number = row === null ? "" : words.row(String(row));
  return [
    title,
    isNamed ? "" : words.sheet(sheet, file),
    name === number ? name : [name, number].filter(Boolean).join(words.comma),
    [fieldTitle ?? field ?? "", ...cells].filter(Boolean).join(" "),
    labelled(context)([labels.columns.id, id]),
  ].filter((line) => line !== "");
}

function messageOf(finding: Finding, context: HtmlContext): Markup {
  const { message, related, also } = finding;
  const { words, labels } = context;
  const more = (label: string, texts: readonly string[]) =>
    texts.length === 0
      ? ""
      : markup`<p class="more">${label}${words.colon}</p><ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>`;
  return markup`<p>${message}</p>${more(
    labels.columns.related,
    related.map((place) => placeText(place, context)),
  )}${more(
    labels.columns.also,
    also.map((entry) => alsoText(entry, context)),
  )}`;
}

function labelled({ words }: HtmlContext): (row: readonly [string, string]) => string {
  return ([label, text]) => `${label}${words.colon}${text}`;
}

function lines(texts: readonly string[]): Markup {
  return markup`${texts.map((text) => markup`<span class="line">${text}</span>`)}`;
}
