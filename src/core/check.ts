import { settleFindings } from "./findings/settleFindings";
import { applyWaivers, WAIVER_SHEET, rulesBeforeWaivers } from "./findings/waivers/applyWaivers";
import type { Catalog } from "./model/catalog";
import type { Settings } from "./model/plan";
import type { Report } from "./model/report";
import type { WorkbookSnapshot } from "./model/snapshot";
import type { Tables } from "./model/table";
import { controlRows } from "./plan/controlRows";
import { readingOfControls, settle, type CheckWishes } from "./plan/settle";
import { buildReport } from "./report/buildReport";
import { judge } from "./rules/judge";
import type { ReadingSettings } from "./tables/readingSettings";
import { readTables } from "./tables/readTables";

/** Product version, as every report states it. */
export const ENGINE_VERSION = "1.0.0";

export interface CheckRequest extends CheckWishes {
  /** One workbook, or several that together hold the forms. */
  readonly snapshots: readonly WorkbookSnapshot[];
}

/** A report with what it was made from, for screens that show more than the report. */
export interface Examination {
  readonly report: Report;
  readonly tables: Tables;
  readonly settings: Settings;
  readonly reading: ReadingSettings;
}

/**
 * Checks a workbook, or a set of them, against the catalogue. Reads nothing itself: the same request
 * and catalogue give the same report everywhere.
 */
export async function check(request: CheckRequest, catalog: Catalog): Promise<Report> {
  return (await examine(request, catalog)).report;
}

/** The pipeline: read, settle, judge, report. */
export async function examine(request: CheckRequest, catalog: Catalog): Promise<Examination> {
  const { snapshots, asOf } = request;
  const controls = readTables(
    snapshots,
    catalog.controlTemplates,
    readingOfControls(catalog, asOf),
  );
  const settled = settle(catalog, controls, request);
  const forms = readTables(snapshots, catalog.templates, settled.reading);
  const tables = withNoticed(forms, cellsOf(controls), settled);
  const first = await judge(catalog, tables, settled.settings, rulesBeforeWaivers(catalog));
  const { outcomes, findings } = await applyWaivers(
    { outcomes: first, findings: settleFindings(first, catalog, tables, settled.settings) },
    controlRows(controls, WAIVER_SHEET),
    { catalog, tables, settings: settled.settings },
  );
  const report = buildReport(findings, {
    outcomes,
    settings: settled.settings,
    tables,
    catalog,
    engineVersion: ENGINE_VERSION,
    files: snapshots.map(({ file }) => file),
  });
  return { report, tables, settings: settled.settings, reading: settled.reading };
}

type Noticed = Pick<Tables, "observations" | "conforming">;

/** What was noticed about the sheets that say how to check is judged like everything else. */
function withNoticed(tables: Tables, ...others: readonly Noticed[]): Tables {
  return {
    ...tables,
    observations: [tables, ...others].flatMap(({ observations }) => observations),
    conforming: [tables, ...others].flatMap(({ conforming }) => conforming),
  };
}

/**
 * Of the control sheets only their cells matter, and that there is one of each: they are optional. What is
 * wrong in a line of 豁免清單 is said by the rules about waivers, once a line.
 */
function cellsOf({ observations, conforming }: Tables): Noticed {
  const matters = ({
    question,
    form,
  }: {
    readonly question: string;
    readonly form: string | null;
  }) => (question.startsWith("cells.") && form !== WAIVER_SHEET) || question === "sheets.single";
  return { observations: observations.filter(matters), conforming: conforming.filter(matters) };
}
