import { loadCatalog } from "../../catalog";
import { examine, type Examination } from "../../core/check";
import { fromIso } from "../../core/dates/calendar";
import { locate } from "../../core/findings/locate";
import type { Catalog } from "../../core/model/catalog";
import type { Finding } from "../../core/model/finding";
import type { SheetSnapshot } from "../../core/model/snapshot";
import { reportNotes } from "../../core/report/reportNotes";
import { controlRows } from "../../core/plan/controlRows";
import { keptParameters, type KeptParameters } from "../../core/plan/keptParameters";
import { readingOfControls, settle } from "../../core/plan/settle";
import { foreignValues } from "../../core/tables/foreignValues";
import { readTables } from "../../core/tables/readTables";
import type { ReadingSettings } from "../../core/tables/readingSettings";
import { suggestForms } from "../../core/tables/recognise/suggestForms";
import { controlSheet } from "../../core/templates/design/templateWorkbook";
import { sealStanding } from "../../core/seal/sealStanding";
import type { PaneEngine } from "../../ui/paneEngine";
import { handOverMethods } from "./handOver";

/** Core in this thread, but for what makes sheets to be inserted. It keeps the last check, so that findings can be found again in changed sheets. */
export function engine(): Omit<PaneEngine, "cancel" | "templates"> {
  let last: Examination | null = null;
  const reading = (known: Catalog) =>
    last?.reading ?? settle(known, NO_TABLES, { asOf: ANY_DAY }).reading;
  return {
    catalog: loadCatalog,
    check: async ({ snapshots, asOf, edition, params }) => {
      const known = await loadCatalog();
      const request = { snapshots, asOf: fromIso(asOf), edition, params };
      last = await examine(request, known);
      const { report, tables } = last;
      const { findings } = report;
      const notes = reportNotes({ findings, tables, snapshots, seed: request.asOf.day }, known);
      const [open = NO_WORKBOOK, ...others] = snapshots;
      const checked = others.length === 0 ? { report, tables, notes } : null;
      const standing = sealStanding(open, checked, known);
      return { report, notes, standing };
    },
    locate: async (finding, rowKey, sheet) => {
      const known = await loadCatalog();
      return locateIn(sheet, { finding, rowKey }, known, reading(known));
    },
    suggest: async (sheets) => {
      const { templates } = await loadCatalog();
      return sheets.map((sheet) => suggestForms(sheet, templates));
    },
    foreignValues: async (sheet, form, planned) => {
      const known = await loadCatalog();
      const template = known.templates.find((one) => one.form === form);
      return template ? foreignValues(sheet, template, planned, reading(known)) : [];
    },
    readFile: async (bytes, name) => {
      const { readWorkbook } = await import("../../adapters/xlsx/readWorkbook");
      return readWorkbook(bytes, name);
    },
    keptParameters: async (sheet, wanted) => parametersKept(sheet, wanted, await loadCatalog()),
    controlSheet: async (form, rows) => controlSheet(await loadCatalog(), form, rows),
    ...handOverMethods((examined) => {
      last = examined;
    }),
  };
}

type Sought = { readonly finding: Finding; readonly rowKey: string | null };

function locateIn(
  sheet: SheetSnapshot,
  { finding, rowKey }: Sought,
  { templates }: Catalog,
  reading: ReadingSettings,
): ReturnType<typeof locate> {
  const form = templates.filter((one) => one.form === finding.form);
  const snapshot = { ...NO_WORKBOOK, sheets: [sheet] };
  const table = readTables([snapshot], form, reading).forms.get(finding.form ?? "");
  if (table) return locate(finding, rowKey, table);
  return { sheet: sheet.name, cell: finding.cells[0] ?? "A1", isMoved: false };
}

function parametersKept(
  sheet: SheetSnapshot | null,
  wanted: Parameters<PaneEngine["keptParameters"]>[1],
  catalog: Catalog,
): KeptParameters {
  const sheets = sheet ? [sheet] : [];
  const controls = readTables(
    [{ ...NO_WORKBOOK, sheets }],
    catalog.controlTemplates,
    readingOfControls(catalog, ANY_DAY),
  );
  return keptParameters(controlRows(controls, "檢核參數"), catalog.parameters, wanted);
}

/** Where no date decides anything. */
const ANY_DAY = fromIso("2026-01-01");
const NO_WORKBOOK = { file: null, date1904: false, sealXml: null, sheets: [] };
const NO_TABLES = { forms: new Map(), observations: [], conforming: [], sheets: [] };
