import type { NamedRange } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { FORM_MARKER_NAME } from "../../../core/cells/marker";
import type { DesignedSheet, WorkbookDesign } from "../../../core/model/workbookDesign";
import { finishParts } from "./finishParts";
import { hucreSheet } from "./hucreSheet";
import { BODY_FONT } from "./styles";

/** Document properties need a date; a fixed one keeps the bytes the same. */
const CREATED = new Date(Date.UTC(2026, 0, 1));

/** Writes a designed workbook as .xlsx; the same design gives the same bytes. */
export async function writeTemplateWorkbook(design: WorkbookDesign): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: design.sheets.map(hucreSheet),
    defaultFont: BODY_FONT,
    namedRanges: design.sheets.flatMap(sheetNames),
    properties: {
      title: design.title,
      creator: design.creator,
      created: CREATED,
      modified: CREATED,
    },
  });
  return finishParts(bytes, design.sheets);
}

/** Names of a sheet's own. hucre's print titles do not quote sheet names, which Excel refuses. */
function sheetNames({ name, marker, print }: DesignedSheet): readonly NamedRange[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const [firstRow, lastRow] = print.titleRows;
  const rows = `${sheet}!$${firstRow}:$${lastRow}`;
  const range = print.pagesWide > 1 ? `${sheet}!$A:$A,${rows}` : rows;
  const titles = { name: "_xlnm.Print_Titles", range, scope: name };
  if (marker === null) return [titles];
  return [{ name: FORM_MARKER_NAME, range: `"${marker}"`, scope: name }, titles];
}
