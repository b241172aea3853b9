import { fromIso, toRoc } from "../../dates/calendar";
import type { Finding } from "../../model/finding";
import { wrap } from "./displayWidth";
import { placeOf } from "./findingLines";
import type { TextContext } from "./textContext";

/** Findings that a waiver takes out of the counts: each with who accepted it, why and until when. */
export function waivedLines(
  findings: readonly Finding[],
  context: TextContext,
): readonly (readonly string[])[] {
  const waived = findings.filter(({ waiver }) => waiver !== null);
  if (waived.length === 0) return [];
  const { words, width } = context;
  return [
    [words.waived(waived.length), "-".repeat(width)],
    ...waived.map((finding) => linesOf(finding, context)),
  ];
}

function linesOf(finding: Finding, context: TextContext): readonly string[] {
  const { words, width, formTitle } = context;
  const { waiver, rule, form, severity, message } = finding;
  if (!waiver) return [];
  const place = placeOf(finding, context);
  const date = (iso: string) => toRoc(fromIso(iso));
  return [
    ...wrap(`${rule} ${context.ruleTitle(finding)}`, width, `[${words.severity[severity]}] `),
    ...wrap([form === null ? "" : formTitle(form), place].join("　").trim(), width, "  "),
    ...wrap(message, width, "    "),
    ...wrap(waiver.reason, width, `  ${words.waiver.reason}${words.colon}`),
    ...wrap(
      words.waiver.approved(waiver.approver, date(waiver.approvedOn), date(waiver.endsOn)),
      width,
      "  ",
    ),
  ];
}
