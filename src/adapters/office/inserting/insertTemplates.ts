import {
  HostError,
  type FormSheetName,
  type InsertableTemplate,
  type InsertedSheets,
} from "../../../core/ports";
import { ACCESS_DENIED, codeOf } from "../excelError";
import type { ExcelSession } from "../excelSession";
import { isSameName } from "../reading/survey";
import { buildSheets } from "./build/buildSheets";
import { hasDates } from "./build/dateSystem";
import { insertFiles } from "./insertFiles";
import { addedSheets, deleteAdded } from "./newSheets";
import { workbookState, type WorkbookState } from "./workbookState";

/**
 * Adds the forms at the end: ready made from files, or built cell by cell where there is no file or
 * Excel does not take it.
 */
export async function insertTemplates(
  session: ExcelSession,
  templates: readonly InsertableTemplate[],
  existing: "leaveOut" | "addAgain",
): Promise<InsertedSheets> {
  const before = await session.repeatable(workbookState);
  const present = existing === "addAgain" ? [] : presentForms(templates, before);
  const wanted = templates.filter(({ form }) => !present.some((known) => known.form === form));
  if (wanted.length === 0) return { added: [], present, built: [] };
  const { added, built } = await add(session, before, wanted);
  return { added, present, built: built.map(({ form }) => form) };
}

/** Forms that have a sheet already: it bears our mark, or their name. */
function presentForms(
  templates: readonly InsertableTemplate[],
  { sheets }: WorkbookState,
): readonly FormSheetName[] {
  return templates.flatMap(({ form, sheet: { marker, name } }) => {
    const found =
      sheets.find((sheet) => marker !== null && sheet.marker === marker) ??
      sheets.find((sheet) => isSameName(sheet.name, name));
    return found ? [{ form, sheet: found.name }] : [];
  });
}

interface Added {
  readonly added: readonly FormSheetName[];
  readonly built: readonly InsertableTemplate[];
}

async function add(
  session: ExcelSession,
  before: WorkbookState,
  wanted: readonly InsertableTemplate[],
): Promise<Added> {
  // the dates in the files count from 1899-12-30
  const ready = wanted.filter(
    ({ file, sheet }) => file !== null && !(before.date1904 && hasDates(sheet)),
  );
  if (ready.length > 0) {
    try {
      return await addOneWay(session, { before, wanted, ready });
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
  try {
    return await addOneWay(session, { before, wanted, ready: [] });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new HostError("excel-insert-failed", { code: codeOf(error) ?? "" }, { cause: error });
  }
}

/** Excel does not take it this way; another may work. */
function isRefusal(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && code !== ACCESS_DENIED;
}

interface Way {
  readonly before: WorkbookState;
  readonly wanted: readonly InsertableTemplate[];
  /** Those to be taken from their files. */
  readonly ready: readonly InsertableTemplate[];
}

async function addOneWay(session: ExcelSession, { before, wanted, ready }: Way): Promise<Added> {
  const built = wanted.filter((template) => !ready.includes(template));
  const added = await session.change(
    async (context) => {
      if (ready.length > 0) await insertFiles(context, ready);
      if (built.length > 0)
        await buildSheets(
          context,
          built.map(({ sheet }) => sheet),
          before,
        );
      return addedSheets(context, before, wanted);
    },
    (context) => deleteAdded(context, before, wanted),
    wanted.map(({ sheet }) => sheet.name),
  );
  return { added, built };
}
