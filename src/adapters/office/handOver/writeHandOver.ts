import { RESULT_SHEETS, type CheckedWorkbook } from "../../../core/model/checkedWorkbook";
import { flagRules, type FlagRule } from "../../../core/cells/flagRules";
import type { DesignedSheet } from "../../../core/model/workbookDesign";
import { HostError, type InsertableTemplate } from "../../../core/ports";
import type { ExcelSession } from "../excelSession";
import { addRules } from "../flags/addRules";
import { removeNew, removeOwn } from "../flags/ownFlags";
import { buildSheets } from "../inserting/build/buildSheets";
import { deleteAdded, newSheets } from "../inserting/newSheets";
import { isNameFor } from "../inserting/sheetNames";
import { sealParts, xmlOf } from "../reading/sealXml";
import { handOverState, isUntouched, type HandOverBefore } from "./handOverState";

type Work = (context: Excel.RequestContext) => Promise<void>;

/**
 * Replaces what a hand-over wrote before. The new is added before the old goes: until the first of the
 * old is gone the new can be taken back, from then on the rest can be done.
 */
export async function writeHandOver(
  session: ExcelSession,
  { sheets, flags, sealXml }: CheckedWorkbook,
): Promise<void> {
  const rules = flagRules(flags);
  const flagged = [...new Set(rules.map(({ sheet }) => sheet))];
  const before = await session.repeatable((context) => handOverState(context, flagged));
  const touched = [...sheets.map(({ name }) => name), ...flagged];
  const takeBack: Work = (context) => removeAdded(context, before, sheets);
  await session.change(
    (context) => add(context, before, { sheets, rules, sealXml }),
    takeBack,
    touched,
  );
  try {
    await removeOld(session, before, sheets);
  } catch (error) {
    if (!(error instanceof HostError)) await session.complete(takeBack, touched);
    throw error;
  }
}

/** Takes away all that a hand-over wrote. */
export async function clearHandOver(session: ExcelSession): Promise<void> {
  const before = await session.repeatable((context) => handOverState(context, []));
  if (before.sheets.size === before.workbook.sheets.length)
    throw new HostError("file-only-results");
  await removeOld(session, before, []);
}

interface Added {
  readonly sheets: readonly DesignedSheet[];
  readonly rules: readonly FlagRule[];
  readonly sealXml: string;
}

/** The seal comes last: where it is, everything is. */
async function add(
  context: Excel.RequestContext,
  { workbook }: HandOverBefore,
  { sheets, rules, sealXml }: Added,
): Promise<void> {
  await buildSheets(context, sheets, workbook);
  await addRules(context, rules);
  const part = context.workbook.customXmlParts.add(sealXml);
  await context.sync();
  const kept = await xmlOf(context, part);
  if (heldIn(kept) !== heldIn(sealXml)) throw new HostError("excel-refused", { code: "seal" });
}

/** Excel may write the elements another way; what they hold has to be the same. */
function heldIn(xml: string): string {
  return xml.replaceAll(/<[^>]*>/gu, "|").replaceAll(/\s+/gu, "");
}

async function removeAdded(
  context: Excel.RequestContext,
  before: HandOverBefore,
  sheets: readonly DesignedSheet[],
): Promise<void> {
  for (const part of await sealParts(context)) if (!before.parts.has(part.id)) part.delete();
  await removeNew(context, before.flags);
  await deleteAdded(context, before.workbook, asTemplates(sheets));
}

/** HostError where the rest could not be removed; any other error where nothing is gone. */
async function removeOld(
  session: ExcelSession,
  before: HandOverBefore,
  sheets: readonly DesignedSheet[],
): Promise<void> {
  const { flags, parts } = before;
  if (before.sheets.size + flags.own.size + parts.size === 0) return;
  const remove: Work = (context) => replaceOld(context, before, sheets);
  const touched = [...RESULT_SHEETS, ...flags.sheets];
  try {
    await session.repeatable(remove);
  } catch (error) {
    if (await session.complete((context) => isUntouched(context, before), touched)) throw error;
    await session.complete(remove, touched);
  }
}

async function replaceOld(
  context: Excel.RequestContext,
  before: HandOverBefore,
  sheets: readonly DesignedSheet[],
): Promise<void> {
  const added = await newSheets(context, before.workbook, asTemplates(sheets));
  for (const { tables } of added) tables.load("items/name");
  const parts = await sealParts(context);
  for (const sheet of context.workbook.worksheets.items) {
    if (!before.sheets.has(sheet.id)) continue;
    // Excel deletes no sheet that somebody has hidden by macro
    sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const part of parts) if (before.parts.has(part.id)) part.delete();
  for (const sheet of added) nameAsWanted(sheet, sheets);
  await removeOwn(context, before.flags.own);
}

/** Beside the old one of the same name it had to be called otherwise. */
function nameAsWanted(sheet: Excel.Worksheet, sheets: readonly DesignedSheet[]): void {
  const wanted = sheets.find(({ name }) => isNameFor(sheet.name, name));
  if (!wanted || wanted.name === sheet.name) return;
  sheet.name = wanted.name;
  const [table] = sheet.tables.items;
  if (table && wanted.table) table.name = wanted.table.name;
}

function asTemplates(sheets: readonly DesignedSheet[]): readonly InsertableTemplate[] {
  return sheets.map((sheet) => ({ form: sheet.name, sheet, file: null }));
}
