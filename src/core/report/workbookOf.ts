import { contentDigest } from "../content/contentDigest";
import type { Report } from "../model/report";
import type { Checked } from "./buildReport";

/** The workbook checked; a set of files is named by all of them, and its sheets name their file. */
export function workbookOf({
  files,
  tables,
  catalog,
}: Pick<Checked, "files" | "tables" | "catalog">): Report["workbook"] {
  const isSet = new Set(tables.sheets.map(({ file }) => file)).size > 1;
  return {
    name: files.flatMap((file) => file ?? []).join("、"),
    content: contentDigest(tables, catalog.templates),
    sheets: tables.sheets.map(({ file, name, form, visibility, rows }) => ({
      file: isSet ? file : null,
      name,
      form,
      visibility,
      rows,
    })),
  };
}
