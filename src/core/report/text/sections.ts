import type { Finding } from "../../model/finding";
import { groupBy } from "../../findings/groupBy";
import { SEVERITIES } from "../severities";

/** Findings of one form that have a place on its sheet; form null: about whole sheets and the workbook. */
export interface Section {
  readonly form: string | null;
  readonly findings: readonly Finding[];
}

/** Findings about whole sheets first, so that many missing forms read as one list; then form by form. */
export function sectionsOf(findings: readonly Finding[]): readonly Section[] {
  const whole = findings.filter(isAboutWhole);
  const forms = groupBy(
    findings.filter((finding) => !isAboutWhole(finding)),
    (finding) => finding.form ?? "",
  );
  return [
    ...(whole.length > 0 ? [{ form: null, findings: whole }] : []),
    ...[...forms].map(([form, group]) => ({ form, findings: group })),
  ];
}

function isAboutWhole(finding: Finding): boolean {
  return finding.form === null || isAboutSheet(finding);
}

/** About a form's whole sheet, or the lack of one. */
export function isAboutSheet({ form, row, cells, field }: Finding): boolean {
  return form !== null && row === null && cells.length === 0 && field === null;
}

/** Findings of one rule and severity in a section, the worst first. */
export function ruleGroups(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = [...groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`).values()];
  return SEVERITIES.flatMap((severity) => groups.filter(([first]) => first?.severity === severity));
}
