import type { ParameterValue } from "../../model/plan";
import type { Report } from "../../model/report";
import type { Seal, SealedFinding } from "../../model/seal";
import type { Difference } from "../../model/verification";
import { difference } from "../content/difference";
import { digestOfFindings } from "../sealOf";
import { sealedFindings } from "../trend";

/**
 * Where the check performed again does not come to what was sealed. With another pack of rules it
 * cannot: then that is the one difference.
 * @param kept the findings sealed; null = they were lost with the part
 */
export function resultDifferences(
  seal: Seal,
  kept: readonly SealedFinding[] | null,
  report: Report,
): readonly Difference[] {
  if (seal.pack.sha256 !== report.pack.sha256)
    return [difference("pack", { sealed: packOf(seal), now: packOf(report) })];
  return [
    ...settingDifferences(seal, report),
    ...countDifferences(seal, report),
    ...findingDifferences(seal, kept, report),
  ];
}

function packOf({ pack: { id, version, sha256 } }: Pick<Seal, "pack">): string {
  return `${id} ${version} ${sha256}`;
}

function settingDifferences(seal: Seal, { edition, parameters }: Report): readonly Difference[] {
  const keys = [...new Set([...Object.keys(seal.parameters), ...Object.keys(parameters)])];
  const changed = keys.flatMap((key) => {
    const [sealed, now] = [seal.parameters[key], parameters[key]].map(shown);
    return sealed === now
      ? []
      : [difference("parameter", { field: key, sealed: sealed ?? null, now: now ?? null })];
  });
  if (seal.edition === edition) return changed;
  return [difference("edition", { sealed: seal.edition, now: edition }), ...changed];
}

function shown(value: ParameterValue | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function countDifferences({ counts }: Seal, { summary }: Report): readonly Difference[] {
  return (["gap", "review", "advice", "waived"] as const).flatMap((field) => {
    const [sealed, now] = [String(counts[field]), String(summary[field])];
    return sealed === now ? [] : [difference("count", { field, sealed, now })];
  });
}

function findingDifferences(
  seal: Seal,
  kept: readonly SealedFinding[] | null,
  { findings }: Report,
): readonly Difference[] {
  const digest = digestOfFindings(findings);
  const now = sealedFindings(findings);
  const named = kept ? namedDifferences(kept, now) : [];
  if (named.length > 0) return named;
  // Their rules and places are told with the next trend.
  if (digest === seal.findings)
    return kept && JSON.stringify(kept) !== JSON.stringify(now) ? [difference("partDamaged")] : [];
  return [difference("findings", { sealed: seal.findings, now: digest })];
}

function namedDifferences(
  kept: readonly SealedFinding[],
  now: readonly SealedFinding[],
): readonly Difference[] {
  const [before, after] = [kept, now].map((list) => new Set(list.map(({ id }) => id)));
  return [
    ...kept
      .filter(({ id }) => !after?.has(id))
      .map(({ rule, place, severity }) =>
        difference("findingRemoved", { field: rule, rowKey: place, sealed: severity }),
      ),
    ...now
      .filter(({ id }) => !before?.has(id))
      .map(({ rule, place, severity }) =>
        difference("findingAdded", { field: rule, rowKey: place, now: severity }),
      ),
  ];
}
