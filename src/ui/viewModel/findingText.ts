import type { Finding } from "../../core/model/finding";
import { stepsText } from "../../core/words/reportWords";
import type { PaneWords } from "../../core/words/paneWords";
import type { CatalogTitles } from "./catalogTitles";
import { keyText, placeText } from "./occurrence";

/** A finding as plain text, to be pasted into a mail. */
export function findingText(
  finding: Finding,
  titles: CatalogTitles | null,
  { results, finding: text }: Pick<PaneWords, "results" | "finding">,
): string {
  const { form, severity, rule, name, cells, actual, expected, refs } = finding;
  const formName = form === null ? null : (titles?.formName(form) ?? form);
  const key = keyText(finding.rowKey);
  const rows = [
    [text.actual, cells.length === 0 ? "" : actual === "" ? results.blankValue : actual],
    [text.expected, expected],
    [text.fix, stepsText(finding.fix)],
    [text.why, finding.why],
    [text.basis, [refs.plan, refs.law].filter(Boolean).join("；")],
  ].filter(([, value]) => value !== "");
  return [
    `[${results.severity[severity]}] ${titles?.ruleTitle(rule, name) ?? name}（${rule}）`,
    [placeText(finding, formName, results), key, cells.join(" ")].filter(Boolean).join("　"),
    finding.message,
    ...rows.map(([label, value]) => results.chip(label ?? "", value ?? "")),
  ].join("\n");
}
