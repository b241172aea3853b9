import type { Seal } from "../../model/seal";
import { SEAL_LABELS, SEAL_NONE } from "../../words/sealSheetWords";

/** A line of the seal in readable form: a label, then its values. */
export type SealLine = readonly [label: string, ...values: string[]];

/** The seal as it stands on 檢核摘要. Holds all of it: the verifier reads it back where the part was lost. */
export function sealLines(seal: Seal, labelOf: (parameter: string) => string): readonly SealLine[] {
  const { pack, counts } = seal;
  const { gap, review, advice, waived } = counts;
  return [
    [SEAL_LABELS.schema, seal.schema],
    [SEAL_LABELS.sealedAt, seal.sealedAt],
    [SEAL_LABELS.asOf, seal.asOf],
    [SEAL_LABELS.edition, seal.edition],
    [SEAL_LABELS.engine, seal.engine],
    [SEAL_LABELS.pack, pack.id, pack.version, pack.sha256],
    [SEAL_LABELS.counts, ...[gap, review, advice, waived].map(String)],
    [SEAL_LABELS.findings, seal.findings],
    [SEAL_LABELS.waivers, seal.waivers ?? SEAL_NONE],
    [SEAL_LABELS.previous, seal.previous ?? SEAL_NONE],
    [SEAL_LABELS.before, seal.before ?? SEAL_NONE],
    ...seal.sheets.map(({ form, sheet, rows, sha256 }): SealLine => [
      SEAL_LABELS.sheet,
      sheet,
      form,
      String(rows),
      sha256,
    ]),
    ...Object.entries(seal.parameters).map(([key, value]): SealLine => [
      SEAL_LABELS.parameter,
      labelOf(key),
      key,
      JSON.stringify(value),
    ]),
  ];
}
