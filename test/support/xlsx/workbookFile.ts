import { zipArchive } from "./zipArchive";

export const SPREADSHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_NS = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export type Parts = Readonly<Record<string, string | Uint8Array | null>>;

/** XML to put into an otherwise ordinary workbook with the sheets 資產 (and those of `sheets`). */
export interface WorkbookXml {
  /** Inside `sheetData` of the first sheet. */
  readonly rows?: string;
  /** Around it. */
  readonly beforeData?: string;
  readonly afterData?: string;
  /** Content of each `si`. */
  readonly strings?: readonly string[];
  /** Number format codes by style number from 1; a number is a built-in one. */
  readonly formats?: readonly (string | number)[];
  /** `sheet` elements after the first; their parts and relationships are the test's. */
  readonly sheets?: string;
  /** Attributes of the first `sheet` element. */
  readonly sheetAttributes?: string;
  readonly workbookProperties?: string;
  /** After `sheets` in the workbook part. */
  readonly afterSheets?: string;
  /** Further relationships of the workbook: [id, kind, target]. */
  readonly relationships?: readonly (readonly [string, string, string])[];
  /** Further parts, or other content for the usual ones; null = left out. */
  readonly parts?: Parts;
}

/** Bytes of a workbook file. */
export function workbookFile(xml: WorkbookXml = {}): Uint8Array {
  return zipArchive(
    Object.entries(workbookParts(xml)).flatMap(([name, content]) =>
      content === null ? [] : [{ name, content }],
    ),
  );
}

/** Its parts, for tests that pack them otherwise. */
export function workbookParts(xml: WorkbookXml = {}): Parts {
  const { rows = "", strings = [], formats = [] } = xml;
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE_NS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationshipsPart([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(xml),
    "xl/_rels/workbook.xml.rels": relationshipsPart([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
      ...(xml.relationships ?? []),
    ]),
    "xl/styles.xml": stylesPart(formats),
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${SPREADSHEET_NS}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": sheetPart(rows, xml.beforeData, xml.afterData),
    ...xml.parts,
  };
}

export function sheetPart(rows: string, beforeData = "", afterData = ""): string {
  return `${DECLARATION}<worksheet xmlns="${SPREADSHEET_NS}" xmlns:r="${OFFICE_NS}">${beforeData}<sheetData>${rows}</sheetData>${afterData}</worksheet>`;
}

/** @param entries [id, kind, target]; a kind with "!" at its end has an external target */
export function relationshipsPart(entries: readonly (readonly [string, string, string])[]): string {
  const elements = entries.map(([id, kind, target]) => {
    const mode = kind.endsWith("!") ? ' TargetMode="External"' : "";
    const type = `${OFFICE_NS}/${kind.replace("!", "")}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_NS}/relationships">${elements.join("")}</Relationships>`;
}

function workbookPart(xml: WorkbookXml): string {
  const first = `<sheet name="資產" sheetId="1" r:id="rId1" ${xml.sheetAttributes ?? ""}/>`;
  return `${DECLARATION}<workbook xmlns="${SPREADSHEET_NS}" xmlns:r="${OFFICE_NS}">${xml.workbookProperties ?? ""}<sheets>${first}${xml.sheets ?? ""}</sheets>${xml.afterSheets ?? ""}</workbook>`;
}

function stylesPart(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === "string"
      ? [`<numFmt numFmtId="${164 + index}" formatCode="${format}"/>`]
      : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 164 + index : format}"/>`,
  );
  return `${DECLARATION}<styleSheet xmlns="${SPREADSHEET_NS}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0.000"/></dxf></dxfs></styleSheet>`;
}
