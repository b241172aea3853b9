import type { LedgerEntry, Seal } from "../../src/core/model/seal";
import type { SealPart } from "../../src/core/seal/part/sealPart";

export function sealWith(rest: Partial<Seal> = {}): Seal {
  return {
    schema: "lbbu-seal/1",
    engine: "1.0.0",
    pack: { id: "lbbu-c", version: "115.1", sha256: "aa" },
    asOf: "2026-11-22",
    edition: "115",
    parameters: { acceptableRisk: 8, lawEdition: "auto", holidays: [], nothing: null },
    sheets: [{ form: "3-02-01", sheet: "資產", rows: 2, sha256: "bb" }],
    waivers: null,
    counts: { gap: 1, review: 0, advice: 0, waived: 0 },
    findings: "cc",
    sealedAt: "2026-11-22T14:02:00+08:00",
    previous: null,
    before: null,
    ...rest,
  };
}

/** A part with one finding, found in `place`. */
export function sealPartOf({ place = "3-02-01 SW-001" } = {}): SealPart {
  const ledger: readonly LedgerEntry[] = [
    {
      number: 1,
      sealedAt: "2026-11-22T14:02:00+08:00",
      asOf: "2026-11-22",
      counts: { gap: 1, review: 0, advice: 0, waived: 0 },
      content: "dd",
      seal: "ee",
      previous: null,
    },
  ];
  return {
    record: {
      seal: sealWith(),
      ledger,
      findings: [{ id: "0123456789abcdef", rule: "3-02-01/R03", severity: "gap", place }],
      before: null,
    },
    content: {
      sheets: [
        {
          form: "3-02-01",
          sheet: "資產",
          titleRow: 1,
          keys: [1],
          rows: [{ row: 1, cells: [[1, "t", "資產編號"]] }],
        },
      ],
      waivers: null,
    },
  };
}
