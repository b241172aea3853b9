import type { Report } from "../model/report";
import { wrap } from "./text/displayWidth";
import { ruleGroupLines } from "./text/findingLines";
import { formTable } from "./text/formTable";
import { head } from "./text/head";
import { chapterLines, remarks } from "./text/remarks";
import { ruleGroups, sectionsOf, type Section } from "./text/sections";
import { waivedLines } from "./text/waivedLines";
import { textContext, type TextContext, type TextOptions } from "./text/textContext";

/** The report for a terminal: summary, findings by form, what could not be checked, chapters of the plan. */
export function toText(report: Report, options: TextOptions): string {
  const context = textContext(options);
  const sections = sectionsOf(report.findings.filter(({ waiver }) => waiver === null));
  const blocks = [
    head(report, context),
    sections.length === 0 ? [context.words.clean] : formTable(sections, report, context),
    ...sections.flatMap((section) => sectionBlocks(section, context)),
    ...waivedLines(report.findings, context),
    ...remarks(report, context),
    chapterLines(report, context),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function sectionBlocks(
  { form, findings }: Section,
  context: TextContext,
): readonly (readonly string[])[] {
  const { words, width } = context;
  const [first] = findings;
  const title = form === null ? words.sheets : context.formTitle(form);
  const sheet =
    form === null || !first || first.sheet === null ? "" : words.sheet(first.sheet, first.file);
  return [
    [title, ...(sheet === "" ? [] : wrap(sheet, width, "")), "-".repeat(width)],
    ...ruleGroups(findings).map((group) => ruleGroupLines(group, context)),
  ];
}
