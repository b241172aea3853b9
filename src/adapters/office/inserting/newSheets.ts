import type { FormSheetName, InsertableTemplate } from "../../../core/ports";
import { isNameFor } from "./sheetNames";
import type { WorkbookState } from "./workbookState";

/** Thrown where Excel says that it has inserted sheets, but not all of them are there. */
class SheetsMissing extends Error {
  readonly code = "SheetsMissing";
}

/** Names of the sheets that were added for these templates. */
export async function addedSheets(
  context: Excel.RequestContext,
  before: WorkbookState,
  templates: readonly InsertableTemplate[],
): Promise<readonly FormSheetName[]> {
  const left = [...(await newSheets(context, before, templates))];
  return templates.map(({ form, sheet }) => {
    const at = left.findIndex(({ name }) => isNameFor(name, sheet.name));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) throw new SheetsMissing(`no sheet for ${form}`);
    return { form, sheet: found.name };
  });
}

/**
 * Deletes what was added, also where Excel reported an error and inserted all the same (office-js
 * #3179). Sheets that somebody else adds meanwhile bear other names and stay.
 */
export async function deleteAdded(
  context: Excel.RequestContext,
  before: WorkbookState,
  templates: readonly InsertableTemplate[],
): Promise<void> {
  for (const sheet of await newSheets(context, before, templates)) sheet.delete();
  await context.sync();
}

/** Those that may have been added for these templates. */
export async function newSheets(
  context: Excel.RequestContext,
  before: WorkbookState,
  templates: readonly InsertableTemplate[],
): Promise<readonly Excel.Worksheet[]> {
  const known = new Set(before.sheets.map(({ id }) => id));
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items.filter(
    ({ id, name }) => !known.has(id) && templates.some(({ sheet }) => isNameFor(name, sheet.name)),
  );
}
