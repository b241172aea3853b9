import type { Catalog } from "../model/catalog";
import { columnNumber } from "../cells/address";
import type { Finding } from "../model/finding";

/**
 * Order of forms, then of rows, columns and rules. What concerns no form comes last, as in the pack; what
 * concerns a sheet as a whole comes before its rows.
 */
export function sorting(
  findings: readonly Finding[],
  catalog: Pick<Catalog, "templates" | "rules">,
): readonly Finding[] {
  const forms = new Map(catalog.templates.map(({ form }, n) => [form, n]));
  const rules = new Map(catalog.rules.map(({ id }, n) => [id, n]));
  const fields = new Map(
    catalog.templates.flatMap(({ form, columns }) =>
      columns.map(({ key }, n) => [`${form}|${key}`, n + 1] as const),
    ),
  );
  const ranked = findings.map((finding) => ({
    finding,
    rank: [
      forms.get(finding.form ?? "") ?? forms.size,
      finding.row ?? 0,
      columnOf(finding) ?? fields.get(`${finding.form}|${finding.field}`) ?? 0,
      rules.get(finding.rule) ?? rules.size,
    ],
  }));
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ finding }) => finding);
}

function columnOf({ cells: [cell] }: Finding): number | null {
  return cell === undefined ? null : columnNumber(cell.replace(/\d+$/u, ""));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [n, rank] of a.entries()) {
    const difference = rank - (b[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
