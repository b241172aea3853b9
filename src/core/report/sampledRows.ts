import type { Place } from "../model/table";
import type { ReadForm } from "./rowIdentity";

/** A row picked for a person to compare with the original papers. */
export interface SampledRow {
  readonly place: Place;
  readonly formTitle: string;
  readonly row: number;
  readonly rowKey: string;
}

const SAMPLE_SIZE = 5;

/** Rows at equal steps through all forms, starting where the seed says: the same seed, the same rows. */
export function sampledRows(forms: readonly ReadForm[], seed: number): readonly SampledRow[] {
  const total = forms.reduce((sum, { table }) => sum + table.rowCount, 0);
  const size = Math.min(SAMPLE_SIZE, total);
  const step = Math.floor(total / Math.max(1, size));
  const picks = Array.from({ length: size }, (_, n) => (seed + n * step) % total);
  return picks.sort((a, b) => a - b).flatMap((pick) => sampledRow(forms, pick) ?? []);
}

function sampledRow(forms: readonly ReadForm[], pick: number): SampledRow | null {
  let left = pick;
  for (const { table, template } of forms) {
    if (left >= table.rowCount) {
      left -= table.rowCount;
      continue;
    }
    const row = table.rowNumbers[left] ?? 0;
    const letters = table.letters.get(template.primaryKey[0] ?? "") ?? "A";
    return {
      place: { file: table.file, sheet: table.sheet, cell: `${letters}${row}` },
      formTitle: template.title,
      row,
      rowKey: table.rowKeys[left] ?? "",
    };
  }
  return null;
}
