import type { Finding } from "../../model/finding";
import type { Severity } from "../../model/rule";
import { locationOf } from "./locations";
import { messageText } from "./messageText";
import type { SarifLevel, SarifLocation, SarifResult } from "./sarifLog";

export const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  gap: "error",
  review: "warning",
  advice: "note",
};

/** Named with its version, so that another way of making ids may stand beside it. */
const FINGERPRINT = "lbbuFinding/v1";

/** One finding. What SARIF has no field for stands in its properties under the report's own keys. */
export function sarifResult(
  finding: Finding,
  ruleIndex: number,
  files: readonly string[],
): SarifResult {
  const { id, rule, waiver, related, ...properties } = finding;
  const relatedLocations = related.map((place, n) => ({ id: n + 1, ...locationOf(place, files) }));
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: messageText(finding.message),
    locations: locationsOf(finding, files),
    ...(relatedLocations.length > 0 && { relatedLocations }),
    partialFingerprints: { [FINGERPRINT]: id },
    suppressions:
      waiver === null
        ? []
        : [
            {
              kind: "external",
              status: "accepted",
              justification: waiver.reason,
              properties: { ...waiver },
            },
          ],
    properties,
  };
}

/** Its cells; where it has none, its sheet or the workbook. */
function locationsOf(
  { file, sheet, cells }: Finding,
  files: readonly string[],
): readonly SarifLocation[] {
  const places = cells.length > 0 ? cells : [null];
  return places
    .map((cell) => locationOf({ file, sheet, cell }, files))
    .filter((location) => Object.keys(location).length > 0);
}
