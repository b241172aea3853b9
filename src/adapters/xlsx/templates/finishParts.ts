import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { a1 } from "../../../core/cells/a1";
import { FORM_MARKER_NAME } from "../../../core/cells/marker";
import type { DesignedSheet, DesignedTable } from "../../../core/model/workbookDesign";

/** Same time stamp in every file, so that the same design gives the same bytes. */
const TIME_STAMP = new Date(2026, 0, 1);

/**
 * What hucre cannot say or gets wrong: hidden names, order of font properties, calculated table
 * columns, ignored warnings, and heights of body rows that give way when more text is typed.
 */
export function finishParts(bytes: Uint8Array, sheets: readonly DesignedSheet[]): Uint8Array {
  const parts = unzipSync(bytes);
  rewrite(parts, "xl/workbook.xml", hideMarkers);
  rewrite(parts, "xl/styles.xml", orderFonts);
  sheets.forEach((sheet, index) => {
    rewrite(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      quietWarnings(freeBodyHeights(xml, sheet), sheet),
    );
  });
  const tables = sheets.flatMap((sheet) => sheet.table ?? []);
  tables.forEach((table, index) => {
    rewrite(parts, `xl/tables/table${index + 1}.xml`, (xml) => addFormulas(xml, table));
  });
  return zipSync(parts, { level: 9, mtime: TIME_STAMP });
}

function rewrite(parts: Unzipped, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`hucre wrote no ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}

function hideMarkers(xml: string): string {
  return xml.replaceAll(`<definedName name="${FORM_MARKER_NAME}"`, `$& hidden="1"`);
}

/** The schema wants a font's size before its colour. */
function orderFonts(xml: string): string {
  return xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/gu, "$2$1");
}

function freeBodyHeights(xml: string, sheet: DesignedSheet): string {
  return xml.replace(/<row r="(\d+)"[^>]*>/gu, (tag, row: string) =>
    Number(row) > sheet.frozen.rows ? tag.replace(/ customHeight="[^"]*"/u, "") : tag,
  );
}

/** No green corners where a number such as an extension is kept as text. */
function quietWarnings(xml: string, { table }: DesignedSheet): string {
  if (!table) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${a1(table.range)}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace("<tableParts", `${ignored}<tableParts`);
}

function addFormulas(xml: string, table: DesignedTable): string {
  return xml.replace(/<tableColumn id="(\d+)"([^>]*)\/>/gu, (tag, id: string, rest: string) => {
    const formula = table.columns[Number(id) - 1]?.formula;
    if (!formula) return tag;
    return `<tableColumn id="${id}"${rest}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
