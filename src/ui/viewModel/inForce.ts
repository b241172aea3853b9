import type { Finding } from "../../core/model/finding";
import type { Waiver } from "../../core/model/waiver";

export type WaivedFinding = Finding & { readonly waiver: Waiver };

/** What is to be settled: everything without a valid waiver. */
export function inForce(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ waiver }) => waiver === null);
}

/** What a valid waiver takes out of the counts. */
export function waivedOf(findings: readonly Finding[]): readonly WaivedFinding[] {
  return findings.filter((finding): finding is WaivedFinding => finding.waiver !== null);
}
