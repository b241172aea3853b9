import { fromIso } from "../dates/calendar";
import type { Catalog } from "../model/catalog";
import type { Edition } from "../model/plan";
import type { Report } from "../model/report";
import type { Seal } from "../model/seal";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Tables } from "../model/table";
import type { Compared, Verification } from "../model/verification";
import type { CheckWishes } from "../plan/settle";
import { contentDifferences } from "./compare/contentDifferences";
import { copyDifferences } from "./compare/copyDifferences";
import { resultDifferences } from "./compare/resultDifferences";
import { resultContent } from "./content/resultContent";
import { sealedSheets } from "./content/sealedSheets";
import { findSeal, hasTrace, ledgerOf, sealIn, type FoundSeal } from "./foundSeal";
import { ledgerDifferences } from "./ledger";

/** A check that was performed again. */
interface Rechecked {
  readonly report: Report;
  readonly tables: Tables;
}

/** Performs the check again with the wishes of the seal. */
export type Recheck = (wishes: CheckWishes) => Promise<Rechecked>;

/** Compares a workbook with the seal it holds, and the check performed again with the result sealed. */
export async function verify(
  snapshot: WorkbookSnapshot,
  catalog: Pick<Catalog, "templates" | "controlTemplates" | "parameters">,
  recheck: Recheck,
): Promise<Verification> {
  const found = findSeal(snapshot);
  if (!hasTrace(found)) return { state: "notSealed" };
  const seal = sealIn(found);
  if (!seal) return { state: "damaged" };
  const { report, tables } = await recheck(wishesOf(seal, catalog));
  const forms = sealedSheets({ snapshot, tables, catalog });
  const now = { ...forms, sheets: [...forms.sheets, ...resultContent(snapshot.sheets)] };
  const record = found.part?.record ?? null;
  const content = contentDifferences(seal, found.part?.content ?? null, now);
  const gone = content.filter(({ what }) => what === "sheetRemoved").map(({ sheet }) => sheet);
  const differences = [
    ...content,
    ...ledgerDifferences(ledgerOf(found), seal),
    ...copyDifferences(found).filter(
      ({ what, sheet }) => what !== "resultSheet" || !gone.includes(sheet),
    ),
    ...resultDifferences(seal, record?.findings ?? null, report),
  ];
  return {
    state: differences.length === 0 ? "consistent" : "differences",
    seal,
    source: sourceOf(found),
    otherEngine: otherEngine(seal, report),
    differences,
  };
}

function otherEngine(seal: Seal, report: Report): Compared["otherEngine"] {
  const { engine: sealed } = seal;
  const { engine: now } = report;
  return sealed === now ? null : { sealed, now };
}

/**
 * The sheet 檢核參數 still wins over the parameters, as it did; the edition wins over it, as what was sealed
 * is what was used. Defaults are not asked for: some, such as an empty list, nobody may set.
 */
export function wishesOf(
  { asOf, parameters: sealed }: Seal,
  { parameters }: Pick<Catalog, "parameters">,
): CheckWishes {
  const defaults = new Map(parameters.map(({ key, default: usual }) => [key, usual]));
  const edition = sealed["lawEdition"];
  const params = Object.entries(sealed).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults.get(key)),
  );
  return {
    asOf: fromIso(asOf),
    edition: isEdition(edition) ? edition : null,
    params: Object.fromEntries(params),
  };
}

function isEdition(value: unknown): value is Edition | "auto" {
  return value === "auto" || value === "110" || value === "114" || value === "115";
}

function sourceOf({ part, text }: FoundSeal): Compared["source"] {
  if (part && text) return "both";
  return part ? "part" : "text";
}
