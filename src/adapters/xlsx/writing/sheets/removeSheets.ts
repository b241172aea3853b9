import { removeTargets } from "../package/removeParts";
import { attributeEdit, removal } from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { editPart, type Edit } from "../package/partText";
import { nameOf, workbookPlace, type WorkbookPlace } from "../workbookPlace";

/** Takes sheets away with their names and parts; what counts sheets by their place goes on doing so. */
export function removeSheets(parts: PackageEdit, names: ReadonlySet<string>): void {
  const workbook = workbookPlace(parts);
  const removed = workbook.sheets.filter((sheet) => names.has(nameOf(sheet)));
  if (removed.length === 0) return;
  const indexes = removed.map((sheet) => workbook.sheets.indexOf(sheet));
  editPart(parts, workbook.part, [
    ...removed.map(removal),
    ...nameEdits(workbook, indexes),
    ...viewEdits(workbook, indexes),
  ]);
  const ids = new Set(removed.map(({ relationshipId = "" }) => relationshipId));
  removeTargets(parts, workbook.part, workbook.relationships, ids);
}

/** Names of single sheets name these by their index. */
function nameEdits(
  { text, names, children }: WorkbookPlace,
  removed: readonly number[],
): readonly Edit[] {
  const indexOf = ({ attributes: { localSheetId } }: (typeof names)[number]) =>
    localSheetId === undefined ? -1 : Number(localSheetId);
  const gone = names.filter((name) => removed.includes(indexOf(name)));
  const around = children.find(({ name }) => name === "definedNames");
  if (around && gone.length > 0 && gone.length === names.length) return [removal(around)];
  const moved = names.flatMap((name) => {
    const steps = stepsBack(indexOf(name), removed);
    const edit = attributeEdit(text, name, "localSheetId", indexOf(name) - steps);
    return steps === 0 || gone.includes(name) || !edit ? [] : [edit];
  });
  return [...gone.map(removal), ...moved];
}

/** The sheet that was shown is shown; where it is gone, the first that can be. */
function viewEdits(
  { text, sheets, views }: WorkbookPlace,
  removed: readonly number[],
): readonly Edit[] {
  const isShown = ({ attributes: { state } }: (typeof sheets)[number]) =>
    state === undefined || state === "visible";
  const first = sheets.findIndex((sheet, index) => isShown(sheet) && !removed.includes(index));
  return views.flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((attribute) => {
      const index = Number(view.attributes[attribute] ?? 0);
      const now = removed.includes(index) ? first : index;
      const value = Math.max(0, now - stepsBack(now, removed));
      return value === index ? [] : (attributeEdit(text, view, attribute, value) ?? []);
    }),
  );
}

function stepsBack(index: number, removed: readonly number[]): number {
  return removed.filter((one) => one < index).length;
}
