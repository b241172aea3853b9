import { readTablePart } from "../../tablePart";
import { partsOfType } from "../package/contentTypes";
import { outline, spreadsheetPart } from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { nameOf, workbookPlace } from "../workbookPlace";

export const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** A number and a name no other table of the workbook has; defined names count as well. */
export function tableIdentity(
  parts: PackageEdit,
  wished: string,
): { readonly id: number; readonly name: string } {
  const tables = partsOfType(parts, TABLE_TYPE).filter((part) => parts.has(part));
  const ids = tables.map((part) => {
    const { root } = outline(parts, { part }, spreadsheetPart("table"), () => false);
    return Number(root.attributes["id"]);
  });
  const taken = new Set(
    [
      ...tables.map((part) => readTablePart(parts, { part }).name),
      ...workbookPlace(parts).names.map(nameOf),
    ].map((name) => name.toLowerCase()),
  );
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wished}_${number}`;
  return { id: Math.max(0, ...ids) + 1, name };
}
