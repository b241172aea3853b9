import { RESULT_SHEETS } from "../../../core/model/checkedWorkbook";
import { formattedSheets } from "../flags/formattedSheets";
import { countOwn, writable, type FlagsBefore } from "../flags/ownFlags";
import { workbookState, type WorkbookState } from "../inserting/workbookState";
import { sealParts } from "../reading/sealXml";
import { isSameName } from "../reading/survey";

/** What a hand-over left in the workbook, before anything is written. */
export interface HandOverBefore {
  readonly workbook: WorkbookState;
  readonly flags: FlagsBefore;
  /** Ids of the result sheets. */
  readonly sheets: ReadonlySet<string>;
  /** Ids of the custom XML parts that hold a seal. */
  readonly parts: ReadonlySet<string>;
}

/** Refuses where nothing may be written. @param flagged names of the sheets to be flagged */
export async function handOverState(
  context: Excel.RequestContext,
  flagged: readonly string[],
): Promise<HandOverBefore> {
  const workbook = await workbookState(context);
  const flags = writable(await formattedSheets(context), flagged);
  const parts = await sealParts(context);
  const results = workbook.sheets.filter(({ name }) =>
    RESULT_SHEETS.some((result) => isSameName(name, result)),
  );
  return {
    workbook,
    flags,
    sheets: new Set(results.map(({ id }) => id)),
    parts: new Set(parts.map(({ id }) => id)),
  };
}

/** Whether everything that was there before still is. */
export async function isUntouched(
  context: Excel.RequestContext,
  { sheets, flags, parts }: HandOverBefore,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  const partsLeft = await sealParts(context);
  const left = [
    worksheets.items.filter(({ id }) => sheets.has(id)).length === sheets.size,
    partsLeft.filter(({ id }) => parts.has(id)).length === parts.size,
    (await countOwn(context, flags.own)) === flags.own.size,
  ];
  return left.every(Boolean);
}
