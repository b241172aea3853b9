import type { Finding } from "../model/finding";
import type { SealedFinding, SealedFindings, Trend } from "../model/seal";

/** What is new, what persists and what was resolved since an earlier sealed check, by finding id. */
export function trendOf(findings: readonly Pick<Finding, "id">[], before: SealedFindings): Trend {
  const known = new Set(before.findings.map(({ id }) => id));
  const now = new Set(findings.map(({ id }) => id));
  return {
    sealedAt: before.sealedAt,
    asOf: before.asOf,
    added: [...now].filter((id) => !known.has(id)),
    persisting: [...now].filter((id) => known.has(id)),
    resolved: before.findings.filter(({ id }) => !now.has(id)),
  };
}

/** What the seal keeps of findings. */
export function sealedFindings(findings: readonly Finding[]): readonly SealedFinding[] {
  return findings.map(({ id, rule, severity, form, rowKey }) => ({
    id,
    rule,
    severity,
    place: [form, rowKey].filter((part) => part !== null).join(" "),
  }));
}
