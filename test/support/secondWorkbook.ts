import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { writeTemplateWorkbook } from "../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../src/catalog";
import { fromIso, yearMonthDay } from "../../src/core/dates/calendar";
import type { FormSample, SampleRow, SampleValue } from "../../src/core/model/sample";
import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { controlSheet, templateWorkbook } from "../../src/core/templates/design/templateWorkbook";
import second from "../fixtures/secondWorkbook.json";

const { people, vendors, days, fixedDates, absentColumns, leftOut, likeNew, changed, added } =
  second as unknown as {
    readonly people: readonly string[];
    readonly vendors: Readonly<Record<string, string>>;
    /** Every date of the year's work lies so many days earlier. */
    readonly days: number;
    /** Forms whose dates others gave: laws, documents. */
    readonly fixedDates: readonly string[];
    readonly absentColumns: Readonly<Record<string, readonly string[]>>;
    readonly leftOut: Readonly<Record<string, readonly string[]>>;
    /** Rows like one of the sample, by its key, with what differs. */
    readonly likeNew: Readonly<Record<string, Readonly<Record<string, SampleRow>>>>;
    readonly changed: Readonly<Record<string, Readonly<Record<string, SampleRow>>>>;
    readonly added: { readonly system: string; readonly rows: readonly SampleRow[] };
  };

export const SECOND_AS_OF = "2026-11-15";
/** The system that only 計畫資料 knows. */
export const ADDED_SYSTEM = added.system;

/** A workbook of another make-up, written to .xlsx and read back. */
export async function secondWorkbook(): Promise<WorkbookSnapshot> {
  const catalog = await loadCatalog();
  const keyOf = (form: string) =>
    catalog.templates.find((template) => template.form === form)?.primaryKey ?? [];
  const { forms } = await loadSample();
  const samples = Object.fromEntries(
    Object.entries(forms).map(([form, sample]) => [form, remade(form, sample, keyOf(form))]),
  );
  const templates = catalog.templates.map((template) => ({
    ...template,
    columns: template.columns.filter(({ key }) => !absentColumns[template.form]?.includes(key)),
  }));
  const design = templateWorkbook({ ...catalog, templates }, { forms: null, samples });
  const plan = controlSheet(catalog, "計畫資料", added.rows);
  const sheets = design.sheets.map((sheet) => (sheet.name === plan.name ? plan : sheet));
  return readWorkbook(await writeTemplateWorkbook({ ...design, sheets }), "second.xlsx");
}

function remade(form: string, { header, rows }: FormSample, key: readonly string[]): FormSample {
  const idOf = (row: SampleRow) => key.map((name) => row[name] ?? "").join("|");
  const own = rows
    .filter((row) => !leftOut[form]?.includes(idOf(row)))
    .map((row) => ({ ...row, ...changed[form]?.[idOf(row)] }));
  const more = Object.entries(likeNew[form] ?? {}).map(([like, differs]) => {
    const model = rows.find((row) => idOf(row) === like);
    if (!model) throw new Error(`${form} has no row ${like}`);
    return { ...model, ...differs };
  });
  const other = (row: SampleRow) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !absentColumns[form]?.includes(column))
        .map(([column, value]) => [column, otherValue(form, value)]),
    );
  return { header: other(header), rows: [...own, ...more].map(other) };
}

function otherValue(form: string, value: SampleValue): SampleValue {
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d\d-\d\d/u.test(value)) return fixedDates.includes(form) ? value : earlier(value);
  const renamed = Object.entries(vendors).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    value,
  );
  return renamed.replaceAll(/(系統管理人|資安專職人員|稽核員|財產管理人)([A-H])/gu, nameOf);
}

/** Letters of one kind of person follow those of the one before in the list of names. */
function nameOf(_: string, kind: string, letter: string): string {
  const kinds = ["系統管理人", "資安專職人員", "稽核員", "財產管理人"];
  const at = kinds.indexOf(kind) * 8 + letter.charCodeAt(0) - "A".charCodeAt(0);
  return people[at] ?? "";
}

function earlier(iso: string): string {
  const date = fromIso(iso.slice(0, 10));
  if (yearMonthDay(date.day).year < 2025) return iso;
  const { year, month, day } = yearMonthDay(date.day - days);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}${iso.slice(10)}`;
}
