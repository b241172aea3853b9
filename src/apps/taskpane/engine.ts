import { loadCatalog, loadSample } from "../../catalog";
import { examine, type Examination } from "../../core/check";
import { fromIso } from "../../core/dates/calendar";
import { locate } from "../../core/findings/locate";
import type { Catalog } from "../../core/model/catalog";
import { reportNotes } from "../../core/report/reportNotes";
import { settle } from "../../core/plan/settle";
import { readTables } from "../../core/tables/readTables";
import { suggestForms } from "../../core/tables/recognise/suggestForms";
import { controlSheet, templateWorkbook } from "../../core/templates/design/templateWorkbook";
import type { PaneEngine } from "../../ui/paneEngine";

/** Core in this thread. It keeps the last check, so that findings can be found again in changed sheets. */
export function engine(): Omit<PaneEngine, "cancel"> {
  let loaded: Promise<Catalog> | null = null;
  let last: Examination | null = null;
  const catalog = () => (loaded ??= loadCatalog());
  return {
    catalog,
    check: async ({ snapshots, asOf, edition, params }) => {
      const request = { snapshots, asOf: fromIso(asOf), edition, params };
      last = await examine(request, await catalog());
      const { report, tables } = last;
      const noted = {
        findings: report.findings,
        tables,
        snapshots,
        seed: request.asOf.day,
      };
      return { report, notes: reportNotes(noted, await catalog()) };
    },
    locate: async (finding, rowKey, sheet) => {
      const known = await catalog();
      const reading =
        last?.reading ?? settle(known, NO_TABLES, { asOf: fromIso("2026-01-01") }).reading;
      const templates = known.templates.filter(({ form }) => form === finding.form);
      const snapshot = { file: null, date1904: false, sealXml: null, sheets: [sheet] };
      const table = readTables([snapshot], templates, reading).forms.get(finding.form ?? "");
      if (table) return locate(finding, rowKey, table);
      return { sheet: sheet.name, cell: finding.cells[0] ?? "A1", isMoved: false };
    },
    suggest: async (sheets) => {
      const { templates } = await catalog();
      return sheets.map((sheet) => suggestForms(sheet, templates));
    },
    readFile: async (bytes, name) => {
      const { readWorkbook } = await import("../../adapters/xlsx/readWorkbook");
      return readWorkbook(bytes, name);
    },
    templates: async (forms, content) => {
      const samples = content === "sample" ? (await loadSample()).forms : {};
      const design = templateWorkbook(await catalog(), { forms, samples });
      const { writeTemplateWorkbook } =
        await import("../../adapters/xlsx/templates/writeTemplateWorkbook");
      const file = await writeTemplateWorkbook(design);
      return design.sheets.map((sheet, n) => ({ form: forms[n] ?? "", sheet, file }));
    },
    controlSheet: async (form, rows) => controlSheet(await catalog(), form, rows),
  };
}

const NO_TABLES = { forms: new Map(), observations: [], conforming: [], sheets: [] };
