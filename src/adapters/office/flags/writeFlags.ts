import { flagRules } from "../../../core/cells/flagRules";
import type { Flag } from "../../../core/model/flag";
import { HostError } from "../../../core/ports";
import type { ExcelSession } from "../excelSession";
import { isSameName } from "../reading/survey";
import { addRules } from "./addRules";
import { formattedSheets, type FormattedSheet } from "./formattedSheets";

/** The conditional formats before anything is written. */
interface Before {
  /** Ids of all. */
  readonly all: ReadonlySet<string>;
  /** Ids of our flags. */
  readonly own: ReadonlySet<string>;
  /** Names of the sheets our flags are on. */
  readonly sheets: readonly string[];
}

/**
 * Replaces our flags. New ones are added before the old ones go: until the first of these is gone
 * the new ones can be taken back, from then on the rest can be removed.
 */
export async function writeFlags(session: ExcelSession, flags: readonly Flag[]): Promise<void> {
  const rules = flagRules(flags);
  const targets = [...new Set(rules.map(({ sheet }) => sheet))];
  const before = await session.repeatable(async (context) =>
    writable(await formattedSheets(context), targets),
  );
  const takeBack = (context: Excel.RequestContext) => removeNew(context, before);
  await session.change((context) => addRules(context, rules), takeBack, targets);
  try {
    await removeAll(session, before);
  } catch (error) {
    if (!(error instanceof HostError)) await session.complete(takeBack, targets);
    throw error;
  }
}

/** Removes all our flags. */
export async function clearFlags(session: ExcelSession): Promise<void> {
  const before = await session.repeatable(async (context) =>
    writable(await formattedSheets(context), []),
  );
  await removeAll(session, before);
}

/** Whether any of our flags is there; three round trips. */
export function hasFlags(session: ExcelSession): Promise<boolean> {
  return session.repeatable(async (context) => {
    const sheets = await formattedSheets(context);
    return sheets.some(({ own }) => own.length > 0);
  });
}

/** Refuses before anything is written where a sheet is missing or protected. */
function writable(sheets: readonly FormattedSheet[], targets: readonly string[]): Before {
  const missing = targets.find((name) => !sheets.some(({ sheet }) => isSameName(sheet.name, name)));
  if (missing !== undefined) throw new HostError("excel-sheet-missing", { sheet: missing });
  const flagged = sheets.filter(({ own }) => own.length > 0);
  const touched = sheets.filter(
    (one) => flagged.includes(one) || targets.some((name) => isSameName(one.sheet.name, name)),
  );
  const locked = touched.find(({ isProtected }) => isProtected);
  if (locked) throw new HostError("excel-sheet-protected", { sheet: locked.sheet.name });
  return {
    all: new Set(sheets.flatMap(({ ids }) => ids)),
    own: new Set(flagged.flatMap(({ own }) => own.map(({ id }) => id))),
    sheets: flagged.map(({ sheet }) => sheet.name),
  };
}

/**
 * Removes the flags that were there before. What is gone cannot come back, so the rest follows;
 * HostError where that is not possible, any other error where nothing is gone.
 */
async function removeAll(session: ExcelSession, { own, sheets }: Before): Promise<void> {
  if (own.size === 0) return;
  const remove = (context: Excel.RequestContext) => removeOwn(context, own);
  try {
    await session.repeatable(remove);
  } catch (error) {
    const left = await session.complete((context) => countOwn(context, own), sheets);
    if (left === own.size) throw error;
    await session.complete(remove, sheets);
  }
}

async function removeOwn(context: Excel.RequestContext, ids: ReadonlySet<string>): Promise<void> {
  const sheets = await formattedSheets(context);
  for (const format of sheets.flatMap(({ own }) => own)) if (ids.has(format.id)) format.delete();
  await context.sync();
}

async function countOwn(context: Excel.RequestContext, ids: ReadonlySet<string>): Promise<number> {
  const sheets = await formattedSheets(context);
  return sheets.flatMap(({ own }) => own).filter(({ id }) => ids.has(id)).length;
}

/** A person's new formats have a formula of their own and stay. */
async function removeNew(context: Excel.RequestContext, { all }: Before): Promise<void> {
  const sheets = await formattedSheets(context);
  const ours = sheets.flatMap(({ own, unfinished }) => [...own, ...unfinished]);
  for (const format of ours) if (!all.has(format.id)) format.delete();
  await context.sync();
}
