import type { FormSample, SampleRow, SampleValue } from "../../core/model/sample";

/** One thing that goes wrong in practice: what the cell of a row holds instead. null = left blank. */
interface Defect {
  readonly form: string;
  readonly row: Readonly<Record<string, string>>;
  readonly field: string;
  readonly value: SampleValue | null;
}

const DEFECTS: readonly Defect[] = [
  { form: "3-02-01", row: { assetId: "SW-004" }, field: "owner", value: null },
  { form: "3-02-01", row: { assetId: "HW-002" }, field: "custodian", value: "同上" },
  { form: "3-02-01", row: { assetId: "SW-005" }, field: "inventoryDate", value: "2025-03-14" },
  { form: "3-03-01", row: { riskId: "R115-007" }, field: "treatmentId", value: null },
  { form: "3-03-02", row: { treatmentId: "T115-003" }, field: "dueDate", value: "2026-10-31" },
  { form: "3-12-04", row: { testNo: "BT115-001" }, field: "testDate", value: "2027-05-20" },
];

/** The filled forms with a few typical defects put in. Throws a RangeError where a row is not there. */
export function withDefects(
  samples: Readonly<Record<string, FormSample>>,
): Readonly<Record<string, FormSample>> {
  return DEFECTS.reduce(withDefect, samples);
}

function withDefect(
  samples: Readonly<Record<string, FormSample>>,
  { form, row, field, value }: Defect,
): Readonly<Record<string, FormSample>> {
  const sample = samples[form];
  const isMeant = (cells: SampleRow) =>
    Object.entries(row).every(([key, wanted]) => cells[key] === wanted);
  if (!sample?.rows.some(isMeant)) throw new RangeError(`${form}: no such row`);
  const rows = sample.rows.map((cells) =>
    isMeant(cells) ? withValue(cells, field, value) : cells,
  );
  return { ...samples, [form]: { ...sample, rows } };
}

function withValue(cells: SampleRow, field: string, value: SampleValue | null): SampleRow {
  const others = Object.entries(cells).filter(([key]) => key !== field);
  return Object.fromEntries(value === null ? others : [...others, [field, value]]);
}
