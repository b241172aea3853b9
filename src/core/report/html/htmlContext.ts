import { PRINTED_REPORT_WORDS, type PrintedReportWords } from "../../words/printedReportWords";
import { fullContext, type FullContext, type FullReportOptions } from "../fullContext";
import { markup, type Markup, type Part } from "./markup";

/** What the parts of one report on a page share. */
export interface HtmlContext extends FullContext {
  readonly printed: PrintedReportWords;
  /** Level of the report's own heading: 1, or 2 where several stand on one page. */
  readonly level: number;
  /** Before every id of the report, so that several may stand on one page. */
  readonly prefix: string;
}

export function htmlContext(
  options: FullReportOptions,
  { level, prefix }: Pick<HtmlContext, "level" | "prefix">,
): HtmlContext {
  return { ...fullContext(options), printed: PRINTED_REPORT_WORDS[options.lang], level, prefix };
}

/** A heading so many steps below that of the report. */
export function heading(text: Part, below: number, { level }: HtmlContext): Markup {
  const rank = level + below;
  return markup`<h${rank}>${text}</h${rank}>\n`;
}

/** A part of the report that the contents lead to. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly content: Part;
}

export function sectionMarkup({ name, title, content }: Section, context: HtmlContext): Markup {
  const id = `${context.prefix}${name}`;
  return markup`<section>
<h${context.level + 1} id="${id}">${title}</h${context.level + 1}>
${content}</section>
`;
}
