import { read } from "@e965/xlsx";
import type { DefinedName as FileName, WorkBook } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { Workbook } from "../engine/model/workbook";
import { readCells } from "./readCells";
import { readLayout } from "./readLayout";

/**
 * Cells and names come from SheetJS; formats, tables, validations and conditional formats, which it
 * does not know, from hucre; custom XML straight from the zip. None of it is the product's reader.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name?: string,
): Promise<{ workbook: Workbook; unknownParts: string[] }> {
  const book = read(bytes, { type: "array", cellNF: true, cellStyles: true, cellText: false });
  const layout = await readXlsx(bytes, { readStyles: true });
  const workbook = new Workbook(name);
  workbook.is1904 = book.Workbook?.WBProps?.date1904 === true;
  workbook.isStructureProtected = layout.workbookProtection?.lockStructure === true;
  workbook.source = layout.defaultFont ?? null;
  for (const [index, title] of book.SheetNames.entries()) {
    const sheet = workbook.addSheet(title);
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    sheet.visibility = (["Visible", "Hidden", "VeryHidden"] as const)[hidden] ?? "Visible";
    const cells = book.Sheets[title];
    if (cells) readCells(cells, sheet);
    const details = layout.sheets.find((one) => one.name === title);
    if (details) readLayout(details, sheet, workbook);
  }
  readNames(book, workbook);
  openOnActiveSheet(workbook, layout.activeSheet ?? 0);
  const parts = unzipSync(bytes);
  readCustomXml(parts, workbook);
  return { workbook, unknownParts: Object.keys(parts).filter((part) => !KNOWN_PART.test(part)) };
}

function readNames(book: WorkBook, workbook: Workbook): void {
  const names: readonly (FileName & { Hidden?: boolean })[] = book.Workbook?.Names ?? [];
  for (const { Name, Ref, Sheet: index, Hidden } of names) {
    // print titles and areas belong to the page set-up
    if (Name.startsWith("_xlnm.")) continue;
    const scope = index === undefined || index === null ? workbook : workbook.sheets[index];
    scope?.names.push({ name: Name, formula: `=${Ref}`, visible: Hidden !== true });
  }
}

function openOnActiveSheet(workbook: Workbook, index: number): void {
  const visible = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  const active = workbook.sheets[index];
  const sheet = active?.visibility === "Visible" ? active : visible;
  if (sheet) workbook.activate(sheet);
}

function readCustomXml(parts: Readonly<Record<string, Uint8Array>>, workbook: Workbook): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    workbook.customXmlParts.push({ id: workbook.nextId(), xml: strFromU8(bytes) });
  }
}

/** Parts that are modelled, or made anew by any program that saves (calculation order, theme). */
const KNOWN_PART =
  /^(\[Content_Types\]\.xml|_rels\/.*|docProps\/(app|core)\.xml|customXml\/.*|xl\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml|xl\/theme\/.*|xl\/_rels\/.*|xl\/worksheets\/(_rels\/)?[^/]*|xl\/tables\/[^/]*|.*\/)$/;
