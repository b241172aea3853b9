import { columnNumber } from "../../cells/address";
import { normaliseText } from "../../cells/text";
import type { Catalog } from "../../model/catalog";
import type { SheetSnapshot, WorkbookSnapshot } from "../../model/snapshot";
import type { Tables } from "../../model/table";
import type { Template } from "../../model/template";
import { sheetRows, type SheetContent, type SheetOutline } from "./sheetContent";

/** The sheet whose lines take findings out of the counts. */
export const WAIVERS = "豁免清單";
/** Titles stand in the first rows. */
const TITLE_ROWS = 30;

/** What a seal covers. */
export interface SealedContent {
  /** Form sheets in the order of the forms, then the sheets that say how to check. */
  readonly sheets: readonly SheetContent[];
  /** 豁免清單; null = there is none. */
  readonly waivers: SheetContent | null;
}

/** What of a check the content is taken from. */
export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: Tables;
  readonly catalog: Pick<Catalog, "templates" | "controlTemplates">;
}

/** The content of every sheet that was read as a form, and of our sheets that people fill in. */
export function sealedSheets({ snapshot, tables, catalog }: ReadWorkbook): SealedContent {
  const forms = catalog.templates.flatMap((template) => {
    const table = tables.forms.get(template.form);
    const sheet = table && snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!table || !sheet) return [];
    const keys = template.primaryKey.flatMap((key) => {
      const letters = table.letters.get(key);
      return letters === undefined ? [] : [columnNumber(letters)];
    });
    const outline = { titleRow: table.titleRow, keys };
    return [sheetContent({ form: template.form, sheet, outline }, snapshot)];
  });
  const controls = catalog.controlTemplates.filter(({ form }) => form !== WAIVERS);
  return {
    sheets: [...forms, ...controls.flatMap((template) => controlContent(template, snapshot))],
    waivers: waiverSheet({ snapshot, catalog }),
  };
}

/** 豁免清單 as it stands; null = there is none. */
export function waiverSheet({
  snapshot,
  catalog,
}: Pick<ReadWorkbook, "snapshot"> & {
  readonly catalog: Pick<Catalog, "controlTemplates">;
}): SheetContent | null {
  const template = catalog.controlTemplates.find(({ form }) => form === WAIVERS);
  const [waivers = null] = template ? controlContent(template, snapshot) : [];
  return waivers;
}

function controlContent(template: Template, snapshot: WorkbookSnapshot): readonly SheetContent[] {
  const sheet = snapshot.sheets.find(({ name }) => isNamed(name, template.sheetName));
  if (!sheet) return [];
  const outline = outlineOf(sheet, template);
  return [sheetContent({ form: template.form, sheet, outline }, snapshot)];
}

interface ReadSheet {
  readonly form: string;
  readonly sheet: SheetSnapshot;
  readonly outline: SheetOutline;
}

function sheetContent(
  { form, sheet, outline }: ReadSheet,
  { date1904 }: WorkbookSnapshot,
): SheetContent {
  return { form, sheet: sheet.name, ...outline, rows: sheetRows(sheet, date1904) };
}

function isNamed(name: string, sheetName: string): boolean {
  return normaliseText(name) === normaliseText(sheetName);
}

/** The row with the most titles of the template, and the columns of its key under these titles. */
function outlineOf({ rows }: SheetSnapshot, template: Template): SheetOutline {
  const columnsBy = (values: readonly unknown[]) =>
    template.columns.flatMap(({ key, title, aliases }) => {
      const known = [title, ...aliases].map(normaliseText);
      const at = values.findIndex(
        (value) => typeof value === "string" && known.includes(normaliseText(value)),
      );
      return at < 0 ? [] : [[key, at + 1] as const];
    });
  const [best] = rows
    .filter(({ row }) => row <= TITLE_ROWS)
    .map(({ row, values }) => ({ row, columns: new Map(columnsBy(values)) }))
    .sort((a, b) => b.columns.size - a.columns.size);
  if (!best || best.columns.size === 0) return { titleRow: 0, keys: [] };
  const keys = template.primaryKey.flatMap((key) => best.columns.get(key) ?? []);
  return { titleRow: best.row, keys };
}
