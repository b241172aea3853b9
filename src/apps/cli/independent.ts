import { examine } from "../../core/check";
import { fromIso } from "../../core/dates/calendar";
import type { Catalog } from "../../core/model/catalog";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import { secondOpinion, type OpinionCase } from "../../core/rules/secondOpinion/secondOpinion";
import { wishesOf } from "../../core/seal/verify";
import type { Seal } from "../../core/model/seal";

const TITLES = ["rule", "case", "first", "second", "values"];
/** Excel runs what starts like this. */
const FORMULA = /^[=+\-@\t\r]/u;

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

/** Every case with the values used and both verdicts, as CSV that Excel opens. */
export function casesCsv(cases: readonly OpinionCase[]): string {
  const rows = cases.map(({ rule, key, first, second, values }) =>
    [rule, key ?? "", first, second, values.join("；")].map(quoted).join(","),
  );
  return `\ufeff${[TITLES.join(","), ...rows].join("\r\n")}\r\n`;
}

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
