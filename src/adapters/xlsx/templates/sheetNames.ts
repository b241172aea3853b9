import { FORM_MARKER_NAME } from "../../../core/cells/marker";
import type { DesignedSheet } from "../../../core/model/workbookDesign";

/** A defined name of one sheet and what it refers to, without "=". */
export interface SheetName {
  readonly name: string;
  readonly range: string;
}

/** Names of a sheet's own: its marker, and the rows and columns repeated on every page. */
export function sheetNames({ name, marker, print }: DesignedSheet): readonly SheetName[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const [firstRow, lastRow] = print.titleRows;
  const rows = `${sheet}!$${firstRow}:$${lastRow}`;
  const range = print.pagesWide > 1 ? `${sheet}!$A:$A,${rows}` : rows;
  const titles = { name: "_xlnm.Print_Titles", range };
  return marker === null ? [titles] : [{ name: FORM_MARKER_NAME, range: `"${marker}"` }, titles];
}
