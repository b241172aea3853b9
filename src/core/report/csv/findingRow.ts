import { fromIso, toRoc } from "../../dates/calendar";
import type { Finding } from "../../model/finding";
import { alsoText, placeText } from "../findingTexts";
import type { FullContext } from "../fullContext";
import type { CsvRow } from "./csvRow";

const LINES = "\n";

/** A finding with everything the report says of it; one that is waived is of a kind of its own. */
export function findingRow(finding: Finding, context: FullContext): CsvRow {
  const { words, labels } = context;
  const { waiver, form, file } = finding;
  return {
    ...(file !== null && { file }),
    kind: waiver === null ? labels.kinds.finding : labels.kinds.waived,
    id: finding.id,
    item: context.ruleTitle(finding),
    rule: finding.rule,
    severity: words.severity[finding.severity],
    strength: words.strength[finding.strength],
    form: form === null ? "" : context.formTitle(form),
    sheet: finding.sheet ?? "",
    cells: finding.cells.join(" "),
    row: finding.row === null ? "" : String(finding.row),
    rowKey: finding.rowKey ?? "",
    field: finding.field ?? "",
    fieldTitle: finding.fieldTitle ?? "",
    actual: finding.actual,
    expected: finding.expected,
    message: finding.message,
    why: finding.why,
    fix: finding.fix.join(LINES),
    ...refsOf(finding, context),
    related: finding.related.map((place) => placeText(place, context)).join(LINES),
    also: finding.also.map((entry) => alsoText(entry, context)).join(LINES),
    ...waiverOf(finding),
  };
}

function refsOf({ refs }: Finding, { words }: FullContext): CsvRow {
  return {
    plan: refs.plan ?? "",
    law: refs.law ?? "",
    iso: refs.iso.join(words.comma),
    audit: refs.audit.join(words.comma),
    provisions: refs.related ?? "",
  };
}

function waiverOf({ waiver }: Finding): CsvRow {
  if (waiver === null) return {};
  return {
    reason: waiver.reason,
    approver: waiver.approver,
    approvedOn: toRoc(fromIso(waiver.approvedOn)),
    endsOn: toRoc(fromIso(waiver.endsOn)),
  };
}
