import { HostError } from "../../../core/ports";
import { isSameName } from "../reading/survey";
import { formattedSheets, type FormattedSheet } from "./formattedSheets";

/** The conditional formats before anything is written. */
export interface FlagsBefore {
  /** Ids of all. */
  readonly all: ReadonlySet<string>;
  /** Ids of our flags. */
  readonly own: ReadonlySet<string>;
  /** Names of the sheets our flags are on. */
  readonly sheets: readonly string[];
}

/** Refuses before anything is written where a sheet is missing or protected. */
export function writable(
  sheets: readonly FormattedSheet[],
  targets: readonly string[],
): FlagsBefore {
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

/** Removes those of our flags that were there before. */
export async function removeOwn(
  context: Excel.RequestContext,
  ids: ReadonlySet<string>,
): Promise<void> {
  const sheets = await formattedSheets(context);
  for (const format of sheets.flatMap(({ own }) => own)) if (ids.has(format.id)) format.delete();
  await context.sync();
}

/** How many of them are still there. */
export async function countOwn(
  context: Excel.RequestContext,
  ids: ReadonlySet<string>,
): Promise<number> {
  const sheets = await formattedSheets(context);
  return sheets.flatMap(({ own }) => own).filter(({ id }) => ids.has(id)).length;
}

/** Removes what was added since. A person's new formats have a formula of their own and stay. */
export async function removeNew(
  context: Excel.RequestContext,
  { all }: FlagsBefore,
): Promise<void> {
  const sheets = await formattedSheets(context);
  const ours = sheets.flatMap(({ own, unfinished }) => [...own, ...unfinished]);
  for (const format of ours) if (!all.has(format.id)) format.delete();
  await context.sync();
}
