import { byPlace } from "../../core/cells/extent";
import type { SheetSnapshot, TableObject, WorkbookSnapshot } from "../../core/model/snapshot";
import { HostError, type Progress } from "../../core/ports";
import { CellBudget } from "./cellBudget";
import { readExternalLinks } from "./externalLinks";
import { LIMITS, type Limits } from "./limits";
import type { SheetPlace } from "./partPlace";
import { readRelationships, targetOfKind, type Relationships } from "./relationships";
import { readSealPart } from "./sealPart";
import { readSharedStrings } from "./sharedStrings";
import { readSheetPart, type SheetSource } from "./sheetPart";
import { readNumberFormats } from "./styles";
import { readTablePart } from "./tablePart";
import { TextPool } from "./textPool";
import { readWorkbookPart, type ListedSheet } from "./workbookPart";
import { WorkbookPackage } from "./workbookPackage";

export interface ReadOptions {
  /** Lower limits than the usual ones. */
  readonly limits?: Partial<Limits>;
  readonly progress?: Progress;
}

/** Sheets without cells of their own, or whose cells are a program. */
const NOT_READ: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);

/**
 * Reads an .xlsx or .xlsm file. Strict: what is damaged, ambiguous or beyond the limits throws
 * HostError, so that no row is ever missing or invented.
 * @param file name of the file, for findings; null = the open workbook
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string | null,
  options: ReadOptions = {},
): WorkbookSnapshot {
  const zip = new WorkbookPackage(bytes, { ...LIMITS, ...options.limits });
  const ofFile = readRelationships(zip, "");
  const part = workbookPartName(ofFile);
  const workbook = readWorkbookPart(zip, part);
  const relationships = readRelationships(zip, part);
  const pool = new TextPool();
  const source: SheetSource = {
    file: zip,
    strings: readSharedStrings(zip, targetOfKind(relationships, "sharedStrings"), pool),
    formats: readNumberFormats(zip, targetOfKind(relationships, "styles")),
    externalFiles: readExternalLinks(zip, workbook.externalReferences, relationships),
    date1904: workbook.date1904,
    budget: new CellBudget(zip.limits.cells),
    pool,
  };
  const told = progressOver(workbook.sheets, options.progress);
  const sheets = workbook.sheets.flatMap((sheet, index) => {
    const place = sheetPlace(part, sheet, relationships);
    if (!place) return [];
    const read = readSheet(source, place, sheet, workbook.markers.get(index) ?? null);
    told(index, read.rows.length);
    return [read];
  });
  const sealXml = readSealPart(zip, [relationships, ofFile]);
  return { file, date1904: workbook.date1904, sealXml, sheets };
}

/** Tells the start at once; gives back what tells that a sheet was read. */
function progressOver(
  sheets: readonly ListedSheet[],
  progress: Progress | undefined,
): (index: number, rows: number) => void {
  const total = sheets.length;
  progress?.({ done: 0, total, last: null, next: sheets[0]?.name ?? null });
  return (index, rows) =>
    progress?.({
      done: index + 1,
      total,
      last: { sheet: sheets[index]?.name ?? "", rows },
      next: sheets[index + 1]?.name ?? null,
    });
}

/**
 * The part that lists the sheets.
 * @param relationships of the file
 */
export function workbookPartName(relationships: Relationships): string {
  const part = targetOfKind(relationships, "officeDocument");
  if (part === null) throw new HostError("file-not-workbook");
  if (part.endsWith(".bin")) throw new HostError("file-binary-workbook", { part });
  return part;
}

/** null = a sheet of a kind that is not read. */
function sheetPlace(
  workbookPart: string,
  { name, relationshipId }: ListedSheet,
  relationships: Relationships,
): SheetPlace | null {
  const relationship = relationships.get(relationshipId);
  if (!relationship) {
    throw new HostError("relationship", { part: workbookPart, sheet: name, id: relationshipId });
  }
  const { kind, target } = relationship;
  if (NOT_READ.has(kind)) return null;
  if (kind !== "worksheet") throw new HostError("sheet-kind", { part: target, sheet: name, kind });
  return { part: target, sheet: name };
}

function readSheet(
  source: SheetSource,
  place: SheetPlace,
  { name, visibility }: ListedSheet,
  marker: string | null,
): SheetSnapshot {
  const { tableIds, ...part } = readSheetPart(source, place);
  const tables = readTables(source.file, place, tableIds);
  return { name, visibility, ...part, tables, marker };
}

function readTables(
  file: WorkbookPackage,
  place: SheetPlace,
  ids: readonly string[],
): readonly TableObject[] {
  if (ids.length === 0) return [];
  const relationships = readRelationships(file, place.part);
  const tables = ids.map((id) => {
    const table = relationships.get(id);
    if (!table) throw new HostError("relationship", { ...place, id });
    return readTablePart(file, { part: table.target, sheet: place.sheet });
  });
  return tables.sort((one, other) => byPlace(one.range, other.range));
}
