import { addContentTypes } from "../package/contentTypes";
import { XML_DECLARATION } from "../package/xmlNode";
import type { PackageEdit } from "../package/packageEdit";
import { partText, putText } from "../package/partText";
import { addRelationship, pathBetween } from "../package/relationshipEdits";
import { removeTargets } from "../package/removeParts";
import { folderOf } from "../../relationships";
import { stylesPartName, workbookPlace } from "../workbookPlace";
import { unstamped } from "./undo";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Name of the styles part; a workbook without one gets one in which there is nothing yet. */
export function requireStylesPart(parts: PackageEdit): string {
  const workbook = workbookPlace(parts);
  const existing = stylesPartName(workbook);
  if (existing !== null) return existing;
  const part = `${folderOf(workbook.part)}styles.xml`;
  putText(parts, part, nothingYet(workbook.dialect.spreadsheet));
  addContentTypes(parts, [[part, STYLES_TYPE]]);
  addRelationship(parts, workbook.part, {
    type: `${workbook.dialect.relationships}/styles`,
    target: pathBetween(workbook.part, part),
  });
  return part;
}

/**
 * Takes back what we added, where nobody changed the part since. Another program that saved the
 * workbook has numbered the styles anew and dropped or kept ours: then they stay, unseen.
 */
export function restoreStyles(parts: PackageEdit): void {
  const workbook = workbookPlace(parts);
  const part = stylesPartName(workbook);
  if (part === null || !parts.has(part)) return;
  const before = unstamped(partText(parts, { part }));
  if (before === null) return;
  if (before !== nothingYet(workbook.dialect.spreadsheet)) return putText(parts, part, before);
  const ids = [...workbook.relationships].filter(([, { target }]) => target === part);
  removeTargets(parts, workbook.part, workbook.relationships, new Set(ids.map(([id]) => id)));
}

function nothingYet(namespace: string): string {
  return `${XML_DECLARATION}<styleSheet xmlns="${namespace}"></styleSheet>`;
}
