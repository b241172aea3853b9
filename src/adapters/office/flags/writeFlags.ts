import { flagRules } from "../../../core/cells/flagRules";
import type { Flag } from "../../../core/model/flag";
import { HostError } from "../../../core/ports";
import type { ExcelSession } from "../excelSession";
import { addRules } from "./addRules";
import { formattedSheets } from "./formattedSheets";
import { countOwn, removeNew, removeOwn, writable, type FlagsBefore } from "./ownFlags";

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

/**
 * Removes the flags that were there before. What is gone cannot come back, so the rest follows;
 * HostError where that is not possible, any other error where nothing is gone.
 */
async function removeAll(session: ExcelSession, { own, sheets }: FlagsBefore): Promise<void> {
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
