import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { writeTemplateWorkbook } from "../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import type { SheetSnapshot } from "../../src/core/model/snapshot";
import type { InsertableTemplate } from "../../src/core/ports";
import type { DesignedSheet } from "../../src/core/model/workbookDesign";
import { templateWorkbook } from "../../src/core/templates/design/templateWorkbook";
import { templateCatalog } from "../support/templateCatalog";

/** Blank forms in one .xlsx, as the app hands them to the adapter. */
export async function templatesFor(forms: readonly string[]): Promise<InsertableTemplate[]> {
  const { sheets, ...design } = templateWorkbook(templateCatalog, { forms });
  const file = await writeTemplateWorkbook({ ...design, sheets });
  return sheets.map((sheet, n) => ({ form: forms[n] ?? "", sheet, file }));
}

/** The same without a file. */
export function designsFor(forms: readonly string[]): InsertableTemplate[] {
  const { sheets } = templateWorkbook(templateCatalog, { forms });
  return sheets.map((sheet, n) => ({ form: forms[n] ?? "", sheet, file: null }));
}

/** What the sheet of a template holds, as the reader of files sees it. */
export async function sheetOfTemplate({ sheet }: InsertableTemplate): Promise<SheetSnapshot> {
  const [read] = readWorkbook(await fileOf(sheet), null).sheets;
  if (!read) throw new Error(`no sheet ${sheet.name}`);
  return read;
}

function fileOf(sheet: DesignedSheet): Promise<Uint8Array> {
  return writeTemplateWorkbook({ title: "", creator: "", sheets: [sheet] });
}
