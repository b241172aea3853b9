import { isFlagFormula } from "../../../core/cells/flagRules";

/** A sheet and the conditional formats on it. */
export interface FormattedSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** Of all formats. */
  readonly ids: readonly string[];
  /** Our flags, whoever wrote them. */
  readonly own: readonly Excel.ConditionalFormat[];
  /** Without a formula: what is left where Excel stopped in the middle of adding one. */
  readonly unfinished: readonly Excel.ConditionalFormat[];
}

/** The conditional formats of all sheets; three round trips however many there are. */
export async function formattedSheets(
  context: Excel.RequestContext,
): Promise<readonly FormattedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const listed = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
    formats: sheet.getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const withRules = listed.map((one) => ({
    ...one,
    rules: one.formats.items.filter(isCustom).map(queueRule),
  }));
  if (withRules.some(({ rules }) => rules.length > 0)) await context.sync();
  return withRules.map(({ sheet, protection, formats, rules }) => ({
    sheet,
    isProtected: protection.protected,
    ids: formats.items.map(({ id }) => id),
    own: rules.filter(({ rule }) => isFlagFormula(rule.formula)).map(({ format }) => format),
    unfinished: rules.filter(({ rule }) => rule.formula === "").map(({ format }) => format),
  }));
}

function isCustom({ type }: Excel.ConditionalFormat): boolean {
  return type === "Custom";
}

function queueRule(format: Excel.ConditionalFormat) {
  return { format, rule: format.custom.rule.load("formula") };
}
