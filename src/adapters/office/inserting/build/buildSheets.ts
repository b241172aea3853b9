import { a1 } from "../../../../core/cells/a1";
import { FORM_MARKER_NAME } from "../../../../core/cells/marker";
import type { DesignedSheet } from "../../../../core/model/workbookDesign";
import { inTurn } from "../../inTurn";
import { freeName } from "../sheetNames";
import type { WorkbookState } from "../workbookState";
import { applyContents } from "./contents";
import { applyValidation } from "./dataValidation";
import { inDateSystem } from "./dateSystem";
import { applyFormulas } from "./formulas";
import { applyPage, applySizes } from "./sheetSize";
import { freeTableNames } from "./tableNames";

/** With grid lines, since the sheets built here have no borders of their own. */
const TABLE_STYLE = "TableStyleLight15";

/** Builds sheets at the end of the workbook, a batch for each; then their formulas, in one. */
export async function buildSheets(
  context: Excel.RequestContext,
  designs: readonly DesignedSheet[],
  { sheets, tables, date1904 }: WorkbookState,
): Promise<void> {
  const taken = sheets.map(({ name }) => name);
  const tableNames = freeTableNames(designs, tables);
  const named = designs.map((design) => {
    const name = freeName(design.name, taken);
    taken.push(name);
    return { design: inDateSystem(design, date1904), name };
  });
  await inTurn(named, async ({ design, name }) => {
    const sheet = context.workbook.worksheets.add(name);
    await applyContents(context, sheet, design);
    finishSheet(sheet, design, tableNames);
    await context.sync();
  });
  for (const { design, name } of named) {
    applyFormulas(context.workbook.worksheets.getItem(name), design, tableNames);
  }
  await context.sync();
}

/** What stands on the contents: titles of a table have to be there before it. */
function finishSheet(
  sheet: Excel.Worksheet,
  design: DesignedSheet,
  tableNames: ReadonlyMap<string, string>,
): void {
  const { marker, merges, table, validations } = design;
  applySizes(sheet, design);
  for (const range of merges) sheet.getRange(a1(range)).merge();
  if (table) {
    const made = sheet.tables.add(a1(table.range), true);
    made.name = tableNames.get(table.name) ?? table.name;
    made.style = TABLE_STYLE;
  }
  for (const validation of validations) applyValidation(sheet, validation);
  applyPage(sheet, design);
  if (marker !== null) sheet.names.add(FORM_MARKER_NAME, `="${marker}"`).visible = false;
}
