import type { Also, Finding } from "../../model/finding";
import { groupBy } from "../../findings/groupBy";
import { stepsText } from "../../words/reportWords";
import { rowName } from "../findingTexts";
import { wrap } from "./displayWidth";
import { isAboutSheet } from "./sections";
import type { TextContext } from "./textContext";

/** Findings of one rule shown in full; the others are listed by cell. */
const MAX_IN_FULL = 20;
/** Findings about whole sheets hardly differ: more of them are listed by sheet. */
const MAX_SHEETS_IN_FULL = 3;
const MAX_CELLS = 60;
const MAX_CELLS_EACH = 5;
const MAX_RULES = 6;
const GAP = "　";

/** A rule and its findings: place and message of each, then reason and remedy once. */
export function ruleGroupLines(group: readonly Finding[], context: TextContext): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { words, width } = context;
  const label = `[${words.severity[first.severity]}] `;
  const title = `${first.rule} ${context.ruleTitle(first)}${words.count(group.length)}`;
  return [
    ...wrap(title, width, label),
    ...occurrences(group, context),
    ...adviceLines(first, context),
  ];
}

function occurrences(group: readonly Finding[], context: TextContext): readonly string[] {
  const places = (findings: readonly Finding[]) =>
    findings
      .map((finding) => placeOf(finding, context))
      .flatMap((place) => (place === "" ? [] : wrap(place, context.width, "  ")));
  if (group.length > MAX_SHEETS_IN_FULL && group.every(isAboutSheet)) return places(group);
  const alike = groupBy(group.slice(0, MAX_IN_FULL), ({ message, expected, also }) =>
    JSON.stringify([message, expected, also.map(({ rule, state }) => [rule, state])]),
  );
  return [
    ...[...alike.values()].flatMap((findings) => [
      ...places(findings),
      ...messageLines(findings[0], context),
    ]),
    ...remainder(group.slice(MAX_IN_FULL), context),
  ];
}

function messageLines(finding: Finding | undefined, context: TextContext): readonly string[] {
  if (!finding) return [];
  const { words, width } = context;
  const { message, expected, also } = finding;
  const isSaid = expected === "" || message.includes(expected);
  return [
    ...wrap(message, width, "    "),
    ...(isSaid ? [] : wrap(`${words.expected}${words.colon}${expected}`, width, "    ")),
    ...alsoLines(also, context),
  ];
}

/** Where it is, as far as the section does not say: form and sheet, row, field, cells. */
export function placeOf(finding: Finding, context: TextContext): string {
  const { cells, rowKey, fieldTitle } = finding;
  const { words } = context;
  const shown = cells.slice(0, MAX_CELLS_EACH).join(" ");
  const address =
    cells.length > MAX_CELLS_EACH ? `${shown} ${words.moreCells(cells.length)}` : shown;
  const parts = isAboutSheet(finding)
    ? sheetOf(finding, context)
    : [sheetOfWorkbook(finding, context), rowName(rowKey, context), fieldTitle ?? "", address];
  return parts.filter((part) => part !== "").join(GAP);
}

/** The form, and its sheet where the name says more. */
function sheetOf(
  { form, sheet, file, rowKey }: Finding,
  { words, formTitle }: TextContext,
): readonly string[] {
  const title = form === null ? "" : formTitle(form);
  const name = sheet ?? rowKey;
  return [title, name === null || name === title ? "" : words.sheet(name, file)];
}

/** Findings of no form stand in one section: those on a sheet have to name it. */
function sheetOfWorkbook({ form, sheet, file }: Finding, { words }: TextContext): string {
  return form === null && sheet !== null ? words.sheet(sheet, file) : "";
}

function alsoLines(also: readonly Also[], { words, width }: TextContext): readonly string[] {
  const line = (state: Also["state"], say: (rules: string) => string) => {
    const rules = [
      ...new Set(also.filter((entry) => entry.state === state).map(({ rule }) => rule)),
    ];
    if (rules.length === 0) return [];
    const shown = rules.slice(0, MAX_RULES).join(words.comma);
    return wrap(
      say(rules.length > MAX_RULES ? `${shown} ${words.moreRules(rules.length)}` : shown),
      width,
      "    ",
    );
  };
  return [...line("undetermined", words.undetermined), ...line("covered", words.covered)];
}

function remainder(rest: readonly Finding[], { words, width }: TextContext): readonly string[] {
  if (rest.length === 0) return [];
  const cells = rest.flatMap((finding) => finding.cells[0] ?? finding.rowKey ?? finding.form ?? []);
  const more = cells.length > MAX_CELLS ? ` ${words.moreCells(cells.length)}` : "";
  return [
    ...wrap(words.moreFindings(rest.length), width, "  "),
    ...wrap(cells.slice(0, MAX_CELLS).join(" ") + more, width, "    "),
  ];
}

function adviceLines(
  { why, fix, refs }: Finding,
  { words, width }: TextContext,
): readonly string[] {
  const basis = [refs.plan === null ? "" : words.planBasis(refs.plan), refs.law ?? ""].filter(
    (part) => part !== "",
  );
  const rows = [
    [words.why, why],
    [words.fix, stepsText(fix)],
    [words.basis, basis.join("；")],
  ] as const;
  return rows.flatMap(([label, text]) =>
    text === "" ? [] : wrap(text, width, `  ${label}${words.colon}`),
  );
}
