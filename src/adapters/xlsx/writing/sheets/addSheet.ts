import { FORM_MARKER_NAME } from "../../../../core/cells/marker";
import type { DesignedCell, DesignedSheet } from "../../../../core/model/workbookDesign";
import { HostError } from "../../../../core/ports";
import { folderOf } from "../../relationships";
import { sheetNames, type SheetName } from "../../templates/sheetNames";
import { addContentTypes } from "../package/contentTypes";
import { append, prefixOf } from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { editPart, putText, type Edit } from "../package/partText";
import { addRelationship, pathBetween, putRelationships } from "../package/relationshipEdits";
import { node, xmlOf } from "../package/xmlNode";
import { workbookPlace, type WorkbookPlace } from "../workbookPlace";
import { sheetXml, TABLE_ID } from "./sheetXml";
import { TABLE_TYPE, tableIdentity } from "./tableIdentity";
import { tableXml } from "./tableXml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** Names of a workbook stand behind these. */
const BEFORE_NAMES: readonly string[] = ["sheets", "functionGroups", "externalReferences"];

/** Adds a sheet at the end of the workbook. */
export function addSheet(
  parts: PackageEdit,
  sheet: DesignedSheet,
  styleOf: (cell: DesignedCell) => number,
): void {
  const workbook = workbookPlace(parts);
  const { limits } = parts;
  const count = workbook.sheets.length + 1;
  if (count > limits.sheets) {
    throw new HostError("too-many-sheets", { count, limit: limits.sheets });
  }
  const part = freePart(parts, `${folderOf(workbook.part)}worksheets/sheet`);
  putText(parts, part, sheetXml(sheet, workbook.dialect, styleOf));
  addContentTypes(parts, [[part, SHEET_TYPE]]);
  if (sheet.table) addTable(parts, part, { workbook, table: sheet.table });
  const id = addRelationship(parts, workbook.part, {
    type: `${workbook.dialect.relationships}/worksheet`,
    target: pathBetween(workbook.part, part),
  });
  editPart(parts, workbook.part, listEdits(workbook, sheet, id));
}

function addTable(
  parts: PackageEdit,
  sheetPart: string,
  { workbook, table }: { workbook: WorkbookPlace; table: NonNullable<DesignedSheet["table"]> },
): void {
  const { spreadsheet: namespace, relationships } = workbook.dialect;
  const part = freePart(parts, `${folderOf(workbook.part)}tables/table`);
  const identity = tableIdentity(parts, table.name);
  putText(parts, part, tableXml(table, { ...identity, namespace }));
  addContentTypes(parts, [[part, TABLE_TYPE]]);
  const target = pathBetween(sheetPart, part);
  putRelationships(parts, sheetPart, [{ id: TABLE_ID, type: `${relationships}/table`, target }]);
}

/** Puts the sheet and its names into the workbook's lists. */
function listEdits(
  { text, dialect, sheets, children }: WorkbookPlace,
  sheet: DesignedSheet,
  id: string,
): readonly Edit[] {
  const list = children.find(({ name }) => name === "sheets");
  if (!list) throw new HostError("xml-structure", { part: "workbook", element: "sheets" });
  const prefix = prefixOf(text, list);
  const ids = sheets.map(({ attributes }) => Number(attributes["sheetId"]));
  const attributes = {
    "xmlns:r": dialect.relationships,
    name: sheet.name,
    sheetId: Math.max(0, ...ids) + 1,
    "r:id": id,
  };
  const names = sheetNames(sheet).map((name) => nameXml(name, sheets.length, prefix));
  return [
    append(text, list, xmlOf(node("sheet", attributes), prefix)),
    nameEdit({ text, children }, names.join(""), prefix),
  ];
}

function nameXml({ name, range }: SheetName, localSheetId: number, prefix: string): string {
  const hidden = name === FORM_MARKER_NAME ? 1 : undefined;
  return xmlOf(node("definedName", { name, localSheetId, hidden }, [range]), prefix);
}

function nameEdit(
  { text, children }: Pick<WorkbookPlace, "text" | "children">,
  xml: string,
  prefix: string,
): Edit {
  const list = children.find(({ name }) => name === "definedNames");
  if (list) return append(text, list, xml);
  const at = children.filter(({ name }) => BEFORE_NAMES.includes(name)).at(-1)?.end ?? 0;
  return { start: at, end: at, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` };
}

function freePart(parts: PackageEdit, start: string): string {
  let number = 1;
  while (parts.has(`${start}${number}.xml`)) number++;
  return `${start}${number}.xml`;
}
