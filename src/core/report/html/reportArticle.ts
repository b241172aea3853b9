import type { Report } from "../../model/report";
import { reportFacts } from "../reportFacts";
import { chapterTable, formTable, severityTable, signatures } from "./coverParts";
import { definitions } from "./dataTable";
import { findingGroups } from "./findingParts";
import { sectionMarkup, type HtmlContext, type Section } from "./htmlContext";
import { limits, statement } from "./limitParts";
import { markup, type Markup } from "./markup";
import { outcomeTable, overrideTable, parameterTable, sheetTable } from "./settingParts";

/** One report: a cover to be signed, contents, then everything the report holds. */
export function reportArticle(report: Report, context: HtmlContext): Markup {
  const { words, printed, level, prefix } = context;
  const sections = sectionsOf(report, context);
  const { name } = report.workbook;
  return markup`<article aria-labelledby="${prefix}report">
<header class="cover">
<h${level} id="${prefix}report">${level === 1 || name === "" ? words.title : name}</h${level}>
${definitions(reportFacts(report, context), "facts")}${severityTable(report, context)}${signatures(context)}<div class="contents">
<h${level + 1} id="${prefix}contents">${printed.contents}</h${level + 1}>
<ol>${sections.map((section) => markup`<li><a href="#${prefix}${section.name}">${section.title}</a></li>\n`)}</ol>
</div>
</header>
${sections.map((section) => sectionMarkup(section, context))}</article>
`;
}

function sectionsOf(report: Report, context: HtmlContext): readonly Section[] {
  const { printed } = context;
  const open = report.findings.filter(({ waiver }) => waiver === null);
  const waived = report.findings.filter(({ waiver }) => waiver !== null);
  const found = (findings: Report["findings"], none: string) =>
    findings.length === 0 ? markup`<p>${none}</p>\n` : findingGroups(findings, context);
  return [
    { name: "statement", title: printed.statement, content: statement(context) },
    {
      name: "counts",
      title: printed.counts,
      content: [formTable(report, context), chapterTable(report, context)],
    },
    { name: "findings", title: printed.findings, content: found(open, printed.noFindings) },
    { name: "waived", title: printed.waived, content: found(waived, printed.noWaived) },
    { name: "limits", title: printed.limits, content: limits(report, context) },
    { name: "outcomes", title: printed.outcomes, content: outcomeTable(report, context) },
    { name: "parameters", title: printed.parameters, content: parameterTable(report, context) },
    { name: "overrides", title: printed.overrides, content: overrideTable(report, context) },
    { name: "sheets", title: printed.sheets, content: sheetTable(report, context) },
  ];
}
