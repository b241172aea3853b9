import { normaliseText } from "../../cells/text";
import type { Template } from "../../model/template";
import type { ReadForm } from "../form/readForm";
import { HEADER_KEY } from "../form/readHeaderBlock";
import type { SheetTable } from "../form/sheetTable";

/** 資通安全文件目錄: says which version and classification each form has. */
const CATALOGUE = { form: "3-01-01", number: "formId" };
const CATALOGUED = [
  { field: "formVersion", column: "docVersion" },
  { field: "classification", column: "docLevel" },
] as const;

/** Notices header blocks whose number, version or classification is not the form's, or not the catalogue's. */
export function noticeVersions(forms: ReadonlyMap<string, ReadForm>): void {
  const catalogue = forms.get(CATALOGUE.form)?.table;
  for (const form of forms.values()) {
    if (form.table.rowCount === 0) continue;
    const { template } = form.table;
    compare(form, "formNo", template.formNo);
    for (const { field, column } of CATALOGUED)
      compare(form, field, cataloguedText(catalogue, template, column));
  }
}

function cataloguedText(
  catalogue: SheetTable | undefined,
  { formNo }: Template,
  column: string,
): string | null {
  const numbers = catalogue?.columns.get(CATALOGUE.number) ?? [];
  const row = numbers
    .map((number) => (typeof number === "string" ? normaliseText(number) : ""))
    .lastIndexOf(normaliseText(formNo));
  const text = catalogue?.columns.get(column)?.[row];
  return typeof text === "string" ? text : null;
}

function compare({ table, log }: ReadForm, field: string, expected: string | null): void {
  const actual = table.header.get(field);
  if (expected === null || typeof actual !== "string") return;
  if (normaliseText(actual) === normaliseText(expected))
    return log.sheetConforms("sheets.version", "matches");
  const title = table.template.header.find(({ key }) => key === field)?.title ?? "";
  const cell = table.headerCells.get(field);
  log.sheet(
    "sheets.version",
    "differs",
    { title, actual, expected },
    { cells: cell ? [cell] : [], row: rowOf(cell), rowKey: HEADER_KEY, field: `header.${field}` },
  );
}

/** Row of an address; null where there is none. */
export function rowOf(cell: string | undefined): number | null {
  return cell === undefined ? null : Number(cell.replace(/^[A-Z]+/u, ""));
}
