import { strToU8, zipSync } from "fflate";
import { a1 } from "../../../src/core/cells/a1";
import { address, columnLetters } from "../../../src/core/cells/address";
import { FORM_MARKER_NAME } from "../../../src/core/cells/marker";
import type {
  RawValue,
  SheetSnapshot,
  SnapshotRow,
  TableObject,
  WorkbookSnapshot,
} from "../../../src/core/model/snapshot";
import { OFFICE_NS, relationshipsPart, SPREADSHEET_NS } from "./workbookFile";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An .xlsx that holds what the snapshot says. Formulas are stand-ins; only what they read is kept. */
export function xlsxOf({ sheets, date1904 }: WorkbookSnapshot): Uint8Array {
  const formats = [
    ...new Set(sheets.flatMap(({ rows }) => rows.flatMap((row) => row.formats))),
  ].filter((format) => format !== undefined);
  const parts: Record<string, string> = {
    "_rels/.rels": relationshipsPart([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(sheets, date1904),
    "xl/_rels/workbook.xml.rels": relationshipsPart([
      ...sheets.map(
        (_, n) => [`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`] as const,
      ),
      ["rIdStyles", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesPart(formats),
  };
  let tables = 0;
  sheets.forEach((sheet, n) => {
    const ids = sheet.tables.map((table) => {
      parts[`xl/tables/table${++tables}.xml`] = tablePart(table, tables, sheet);
      return tables;
    });
    parts[`xl/worksheets/sheet${n + 1}.xml`] = sheetPart(sheet, formats, ids);
    parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = relationshipsPart(
      ids.map((id) => [`rIdTable${id}`, "table", `../tables/table${id}.xml`]),
    );
  });
  parts["[Content_Types].xml"] = contentTypes(Object.keys(parts));
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function contentTypes(names: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/workbook\.xml$/u, "sheet.main"],
    [/worksheets\/sheet\d+\.xml$/u, "worksheet"],
    [/styles\.xml$/u, "styles"],
    [/tables\/table\d+\.xml$/u, "table"],
  ];
  const overrides = names.flatMap((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    return kind
      ? [`<Override PartName="/${name}" ContentType="${CONTENT_TYPE}.${kind}+xml"/>`]
      : [];
  });
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function workbookPart(sheets: readonly SheetSnapshot[], date1904: boolean): string {
  const listed = sheets.map(
    ({ name, visibility }, n) =>
      `<sheet name="${escaped(name)}" sheetId="${n + 1}" state="${visibility}" r:id="rId${n + 1}"/>`,
  );
  const names = sheets.flatMap(({ marker }, n) =>
    marker === null
      ? []
      : [
          `<definedName name="${FORM_MARKER_NAME}" localSheetId="${n}" hidden="1">"${marker}"</definedName>`,
        ],
  );
  const defined = names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
  return `${DECLARATION}<workbook xmlns="${SPREADSHEET_NS}" xmlns:r="${OFFICE_NS}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets>${defined}</workbook>`;
}

function stylesPart(formats: readonly string[]): string {
  const codes = formats.map(
    (format, n) => `<numFmt numFmtId="${164 + n}" formatCode="${escaped(format)}"/>`,
  );
  const styles = formats.map((_, n) => `<xf numFmtId="${164 + n}" applyNumberFormat="1"/>`);
  const numFmts = codes.length > 0 ? `<numFmts>${codes.join("")}</numFmts>` : "";
  return `${DECLARATION}<styleSheet xmlns="${SPREADSHEET_NS}">${numFmts}<fonts><font><sz val="12"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`;
}

function sheetPart(
  sheet: SheetSnapshot,
  formats: readonly string[],
  tableIds: readonly number[],
): string {
  const columns = [...sheet.hiddenColumns].sort((a, b) => a - b);
  const cols = columns.map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`);
  const merges = sheet.merges.map((range) => `<mergeCell ref="${a1(range)}"/>`);
  const tables = tableIds.map((id) => `<tablePart r:id="rIdTable${id}"/>`);
  return [
    `${DECLARATION}<worksheet xmlns="${SPREADSHEET_NS}" xmlns:r="${OFFICE_NS}">`,
    cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "",
    `<sheetData>${rowsOf(sheet, formats).join("")}</sheetData>`,
    merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : "",
    tables.length > 0 ? `<tableParts>${tables.join("")}</tableParts>` : "",
    "</worksheet>",
  ].join("");
}

function rowsOf(sheet: SheetSnapshot, formats: readonly string[]): readonly string[] {
  const filled = new Map(sheet.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...filled.keys(), ...sheet.hiddenRows])].sort((a, b) => a - b);
  return numbers.map((row) => {
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
    const cells = cellsOf(filled.get(row), sheet, formats);
    return `<row r="${row}"${hidden}>${cells.join("")}</row>`;
  });
}

function cellsOf(
  row: SnapshotRow | undefined,
  { formulas }: SheetSnapshot,
  formats: readonly string[],
): readonly string[] {
  return (row?.values ?? []).map((value, n) => {
    const cell = address(row?.row ?? 0, n + 1);
    const formula = formulas.get(cell);
    const format = row?.formats[n];
    const style = format === undefined ? "" : ` s="${formats.indexOf(format) + 1}"`;
    if (value === null && !formula) return "";
    return `<c r="${cell}"${style}${contentOf(value, formula?.externalFile)}</c>`;
  });
}

/** @param externalFile undefined = no formula */
function contentOf(value: RawValue, externalFile: string | null | undefined): string {
  const reads = (externalFile ?? null) === null ? "1+0" : `'[${escaped(externalFile ?? "")}]S'!A1`;
  const f = externalFile === undefined ? "" : `<f>${reads}</f>`;
  if (value === null) return `>${f}`;
  if (typeof value === "number") return `>${f}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b">${f}<v>${Number(value)}</v>`;
  if (typeof value === "object") return ` t="e">${f}<v>${value.error}</v>`;
  if (f !== "") return ` t="str">${f}<v>${escaped(value)}</v>`;
  return ` t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is>`;
}

function tablePart({ name, range, hasHeaderRow }: TableObject, id: number, sheet: SheetSnapshot) {
  const titles = sheet.rows.find(({ row }) => row === range.top)?.values ?? [];
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, n) => {
    const title = titles[range.left + n - 1];
    const text = typeof title === "string" ? title : columnLetters(range.left + n);
    return `<tableColumn id="${n + 1}" name="${escaped(text)}"/>`;
  });
  const headers = hasHeaderRow ? "" : ' headerRowCount="0"';
  return `${DECLARATION}<table xmlns="${SPREADSHEET_NS}" id="${id}" name="${name}" displayName="${name}" ref="${a1(range)}"${headers}><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
