import { examine } from "../../core/check";
import { fromIso } from "../../core/dates/calendar";
import type { Catalog } from "../../core/model/catalog";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import { CSV_BOM, csvLine } from "../../core/report/csv/csvLine";
import { secondOpinion, type OpinionCase } from "../../core/rules/secondOpinion/secondOpinion";
import { wishesOf } from "../../core/seal/verify";
import type { Seal } from "../../core/model/seal";
import type { CliWords } from "../../core/words/cliWords";

/** The cases of a sealed check, judged twice. */
export async function independentCases(
  snapshot: WorkbookSnapshot,
  seal: Seal,
  catalog: Catalog,
): Promise<readonly OpinionCase[]> {
  const request = { snapshots: [snapshot], ...wishesOf(seal, catalog), asOf: fromIso(seal.asOf) };
  const { tables, settings } = await examine(request, catalog);
  return secondOpinion(catalog, tables, settings);
}

/** Every case with the values used and both verdicts, as CSV for spreadsheets (see csvLine). */
export function casesCsv(cases: readonly OpinionCase[], { verify }: CliWords): string {
  const rows = cases.map(({ rule, key, count, first, second, values }) => [
    rule,
    key ?? "",
    String(count),
    verify.verdicts[first],
    verify.verdicts[second],
    values.join("；"),
  ]);
  return CSV_BOM + [verify.caseTitles, ...rows].map(csvLine).join("");
}
