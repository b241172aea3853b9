import { fromIso, toRoc } from "../dates/calendar";
import type { Report } from "../model/report";
import type { FullContext } from "./fullContext";

/** What was checked, with what and as of when, label by label; digests without their algorithm's name. */
export function reportFacts(
  report: Report,
  { labels, words, catalog }: FullContext,
): readonly (readonly [string, string])[] {
  const { facts } = labels;
  const { pack, plan, workbook } = report;
  return [
    [facts.agency, catalog.plan.facts.document.agency],
    [facts.workbook, workbook.name === "" ? labels.openWorkbook : workbook.name],
    [facts.asOf, toRoc(fromIso(report.asOf))],
    [facts.edition, words.editions[report.edition]],
    [facts.plan, words.planOf(plan.document, plan.overrides.length)],
    [facts.pack, words.packOf(pack.id, pack.version, report.rules.length)],
    [facts.packDigest, pack.sha256],
    [facts.engine, report.engine],
    [facts.content, workbook.content.replace("sha256:", "")],
  ];
}
