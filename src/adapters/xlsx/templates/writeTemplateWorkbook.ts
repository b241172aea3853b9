import type { NamedRange } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { DesignedSheet, WorkbookDesign } from "../../../core/model/workbookDesign";
import { finishParts } from "./finishParts";
import { hucreSheet } from "./hucreSheet";
import { sheetNames } from "./sheetNames";
import { BODY_FONT } from "./styles";

/** Document properties need a date; a fixed one keeps the bytes the same. */
const CREATED = new Date(Date.UTC(2026, 0, 1));

/** Writes a designed workbook as .xlsx; the same design gives the same bytes. */
export async function writeTemplateWorkbook(design: WorkbookDesign): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: design.sheets.map(hucreSheet),
    defaultFont: BODY_FONT,
    namedRanges: design.sheets.flatMap(namedRanges),
    properties: {
      title: design.title,
      creator: design.creator,
      created: CREATED,
      modified: CREATED,
    },
  });
  return finishParts(bytes, design.sheets);
}

/** Written as names: hucre's own print titles do not quote sheet names, which Excel refuses. */
function namedRanges(sheet: DesignedSheet): readonly NamedRange[] {
  return sheetNames(sheet).map((name) => ({ ...name, scope: sheet.name }));
}
