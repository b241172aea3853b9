import type { Catalog } from "../model/catalog";
import { toIso } from "../dates/calendar";
import type { Finding } from "../model/finding";
import type { Outcome } from "../model/outcome";
import type { Settings } from "../model/plan";
import { REPORT_SCHEMA, type Report } from "../model/report";
import type { Tables } from "../model/table";
import { chaptersOf } from "./chapters";
import { summaryOf } from "./summary";
import { workbookOf } from "./workbookOf";

/** Everything a check was run with and what came of it, but for the findings. */
export interface Checked {
  readonly outcomes: readonly Outcome[];
  readonly settings: Settings;
  readonly tables: Tables;
  readonly catalog: Catalog;
  /** Product version. */
  readonly engineVersion: string;
  /** Names of the workbook files; null = the open workbook. */
  readonly files: readonly (string | null)[];
}

/** The report of one check. The same inputs give the same bytes. */
export function buildReport(findings: readonly Finding[], checked: Checked): Report {
  const { outcomes, settings, catalog, engineVersion } = checked;
  const { id, version, sha256 } = catalog.pack;
  return {
    schema: REPORT_SCHEMA,
    engine: engineVersion,
    pack: { id, version, sha256 },
    asOf: toIso(settings.asOf),
    edition: settings.edition,
    parameters: Object.fromEntries(
      catalog.parameters.map(({ key }) => [key, settings.parameters[key] ?? null]),
    ),
    workbook: workbookOf(checked),
    plan: {
      document: settings.plan.document.roc,
      overrides: settings.overrides.map(({ list, item, change }) => ({ list, item, change })),
    },
    summary: summaryOf(findings, outcomes),
    findings,
    rules: outcomes.map(({ rule, state, population, cause }) => ({
      rule,
      outcome: state,
      population,
      cause,
    })),
    chapters: chaptersOf(catalog.plan.chapters, { rules: catalog.rules, outcomes, findings }),
  };
}
