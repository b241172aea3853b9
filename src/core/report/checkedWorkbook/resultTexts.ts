import type { Finding } from "../../model/finding";
import type { Place } from "../../model/table";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { REPORT_WORDS, stepsText } from "../../words/reportWords";

/** What the texts of findings need beside them. */
export interface ResultContext {
  /** Titles of the rules by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Ids that are new since the check sealed before; null = there is none. */
  readonly added: ReadonlySet<string> | null;
  readonly sheets: ReadonlySet<string>;
}

const { result: words, summary, severity: SEVERITY } = CHECKED_WORDS;

/** The columns of 檢核結果 after the running number. */
export function resultTexts(finding: Finding, context: ResultContext): readonly string[] {
  const { severity, rule, name, form, sheet, cells, rowKey, fieldTitle } = finding;
  return [
    SEVERITY[severity],
    stateOf(finding, context),
    rule,
    context.titles.get(rule) ?? name,
    form ?? "",
    sheet ?? "",
    cells.join("、"),
    rowKey ?? "",
    fieldTitle ?? "",
    finding.actual,
    finding.expected,
    finding.message,
    finding.why,
    stepsText(finding.fix),
    basisOf(finding),
    finding.related.map(placeText).join("、"),
    alsoOf(finding),
    waiverOf(finding),
    finding.id,
  ];
}

function stateOf({ id, waiver }: Finding, { added }: ResultContext): string {
  if (waiver) return summary.waived;
  if (!added) return "";
  return added.has(id) ? summary.added : summary.persisting;
}

function basisOf({ refs: { plan, law, iso, audit, related } }: Finding): string {
  const parts = [
    plan && REPORT_WORDS["zh-TW"].planBasis(plan),
    law,
    iso.length > 0 && words.iso(iso.join("、")),
    audit.length > 0 && words.audit(audit.join("、")),
    related,
  ];
  return parts.filter(Boolean).join("；");
}

function placeText({ file, sheet, cell }: Place): string {
  return `${file === null ? "" : `[${file}]`}${sheet}!${cell}`;
}

function alsoOf({ also }: Finding): string {
  return also
    .map(({ rule, rowKey, state }) => words[state](rowKey === null ? rule : `${rule} ${rowKey}`))
    .join("、");
}

function waiverOf({ waiver }: Finding): string {
  if (!waiver) return "";
  return words.waiver(waiver.reason, waiver.approver, waiver.approvedOn, waiver.endsOn);
}
