import { loadCatalog } from "../../catalog";
import type { Examination } from "../../core/check";
import { fromIso } from "../../core/dates/calendar";
import type { Catalog } from "../../core/model/catalog";
import type { Report } from "../../core/model/report";
import type { Lang } from "../../core/words/lang";
import type { PaneEngine, ReportFormat } from "../../ui/paneEngine";

type HandOverMethods = Pick<PaneEngine, "handOver" | "sealOn" | "verify" | "reportText">;

/** The part of the engine that hands a check over to auditors; loaded when it is first asked for. */
export function handOverMethods(keep: (examined: Examination) => void): HandOverMethods {
  return {
    handOver: async ({ snapshot, asOf, edition, params, sealedAt }) => {
      const known = await loadCatalog();
      const { handOverOf } = await import("../../core/handOver");
      const { standingOnceSealed } = await import("../../core/seal/sealStanding");
      const wishes = { asOf: fromIso(asOf), edition, params };
      const made = await handOverOf(snapshot, { wishes, sealedAt }, known);
      const { examined, notes, checked, sealed } = made;
      keep(examined);
      const standing = standingOnceSealed(sealed, snapshot, known);
      const result = { report: examined.report, notes, standing };
      return { checked, result, isKept: sealed.earlier === "same" };
    },
    sealOn: async (summary) => {
      const { sealOnSheet } = await import("../../core/seal/sealStanding");
      return sealOnSheet(summary);
    },
    verify: async (snapshot) => {
      const { verifyWorkbook } = await import("../../core/handOver");
      return verifyWorkbook(snapshot, await loadCatalog());
    },
    reportText: async (report, format, { name, lang }) => {
      const named = { ...report, workbook: { ...report.workbook, name } };
      return RENDERERS[format](named, { lang, catalog: await loadCatalog() });
    },
  };
}

interface Rendering {
  readonly lang: Lang;
  readonly catalog: Catalog;
}

const RENDERERS: Readonly<
  Record<ReportFormat, (report: Report, rendering: Rendering) => Promise<string>>
> = {
  html: async (report, rendering) => {
    const { toHtml } = await import("../../core/report/html/toHtml");
    return toHtml([report], rendering);
  },
  csv: async (report, rendering) => {
    const { toCsv } = await import("../../core/report/csv/toCsv");
    return toCsv([report], rendering);
  },
  json: async (report) => {
    const { toJson } = await import("../../core/report/toJson");
    return toJson(report);
  },
  sarif: async (report, { catalog }) => {
    const { toSarif } = await import("../../core/report/sarif/toSarif");
    return toSarif([report], catalog);
  },
};
