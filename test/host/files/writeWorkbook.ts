import type { FontStyle, NamedRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Sheet } from "../engine/model/sheet";
import type { DefinedName } from "../engine/model/sheetParts";
import type { Workbook } from "../engine/model/workbook";
import { customXmlParts } from "./customXmlParts";
import { sheetToWrite } from "./sheetToWrite";

/** A new .xlsx of the model by hucre; hidden names and custom XML, which it cannot write, are added after. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  assertKept(workbook);
  const sheets: WriteSheet[] = workbook.sheets.map(sheetToWrite);
  const names = [
    ...workbook.names.map((name) => namedRange(name)),
    ...workbook.sheets.flatMap((sheet) => sheet.names.map((name) => namedRange(name, sheet))),
  ];
  const bytes = await writeXlsx({
    sheets,
    namedRanges: names,
    dateSystem: workbook.is1904 ? "1904" : "1900",
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    ...(workbook.source !== null && { defaultFont: workbook.source as FontStyle }),
    ...(workbook.isStructureProtected && { workbookProtection: { lockStructure: true } }),
  });
  const parts = unzipSync(bytes);
  hideNames(parts, workbook);
  orderFonts(parts);
  markErrors(parts);
  customXmlParts(parts, workbook.customXmlParts);
  return zipSync(parts, { mtime: "1980-01-01T00:00:00" });
}

/** What has no place in the files this writer makes is refused, never dropped. */
function assertKept(workbook: Workbook): void {
  const lost = [
    ...(workbook.settings.size > 0 ? ["增益集設定"] : []),
    ...(workbook.sheets.some((sheet) => sheet.customProperties.size > 0) ? ["工作表自訂屬性"] : []),
    ...(workbook.sheets.some(({ tables }) => tables.some((table) => !table.showHeaders))
      ? ["無標題列之表格"]
      : []),
  ];
  if (lost.length > 0) throw new Error(`無法存入檔案：${lost.join("、")}`);
}

function namedRange({ name, formula }: DefinedName, sheet?: Sheet): NamedRange {
  return { name, range: formula.replace(/^=/, ""), ...(sheet && { scope: sheet.name }) };
}

/** hucre puts a font's colour before its size; the schema wants it after. */
function orderFonts(parts: Record<string, Uint8Array>): void {
  const name = "xl/styles.xml";
  const bytes = parts[name];
  if (bytes === undefined) return;
  parts[name] = strToU8(strFromU8(bytes).replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1"));
}

const FORMULA_ERROR =
  /t="str"([^>]*><f[^>]*>[^<]*<\/f><v>#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)<\/v>)/g;

/** hucre writes the error a formula ends in as a text. */
function markErrors(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(FORMULA_ERROR, 't="e"$1'));
  }
}

const WORKBOOK_PART = "xl/workbook.xml";

function hideNames(parts: Record<string, Uint8Array>, workbook: Workbook): void {
  const scopes = [{ names: workbook.names, scope: "" }].concat(
    workbook.sheets.map(({ names }, index) => ({ names, scope: ` localSheetId="${index}"` })),
  );
  const bytes = parts[WORKBOOK_PART];
  if (bytes === undefined) throw new Error(`no ${WORKBOOK_PART}`);
  let xml = strFromU8(bytes);
  for (const { names, scope } of scopes) {
    for (const { name } of names.filter(({ visible }) => !visible)) {
      const start = `<definedName name="${name}"${scope}`;
      if (!xml.includes(`${start}>`)) throw new Error(`無法儲存隱藏名稱：${name}`);
      xml = xml.replace(`${start}>`, `${start} hidden="1">`);
    }
  }
  parts[WORKBOOK_PART] = strToU8(xml);
}
