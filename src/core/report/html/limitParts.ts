import type { Report } from "../../model/report";
import { causeText } from "../causeText";
import { openDuties } from "../openDuties";
import { dataTable } from "./dataTable";
import { heading, type HtmlContext } from "./htmlContext";
import { markup, type Markup } from "./markup";

/** What is left to people: duties of the plan that rules do not cover, and rules that could not run. */
export function limits(report: Report, context: HtmlContext): Markup {
  const { printed } = context;
  return markup`${heading(printed.manual, 2, context)}${duties(context)}${heading(printed.notRun, 2, context)}${notRun(report, context)}`;
}

function duties(context: HtmlContext): Markup {
  const { printed, labels, catalog } = context;
  const open = openDuties(catalog.plan.chapters);
  if (open.length === 0) return markup`<p>${printed.manualNone}</p>\n`;
  return dataTable({
    caption: printed.manual,
    look: "duties",
    titles: [printed.duty, printed.chapter, printed.means, printed.note],
    rows: open.map(({ chapter, duty }) => ({
      cells: [`${duty.id} ${duty.text}`, chapter, labels.duties[duty.status], duty.note ?? ""],
    })),
  });
}

function notRun({ rules }: Report, context: HtmlContext): Markup {
  const { printed, labels } = context;
  const open = rules.filter(({ outcome }) => outcome === "couldNotRun");
  if (open.length === 0) return markup`<p>${printed.notRunNone}</p>\n`;
  return dataTable({
    caption: printed.notRun,
    look: "notRun",
    titles: [labels.columns.rule, printed.ruleTitle, labels.columns.cause],
    rows: open.map(({ rule, cause }) => ({
      cells: [rule, context.titleOfRule(rule), cause === null ? "" : causeText(cause, context)],
    })),
  });
}

/** What the report does not claim. */
export function statement({ printed }: HtmlContext): Markup {
  return markup`<ol>${printed.disclaims.map((sentence) => markup`<li>${sentence}</li>\n`)}</ol>\n`;
}
