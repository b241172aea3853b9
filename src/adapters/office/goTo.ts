import { HostError } from "../../core/ports";
import type { ExcelSession } from "./excelSession";

/**
 * Shows the sheet, then selects the cell: in one batch Excel may do only one of both
 * (office-js #5118, #5769).
 * @param knownId id the sheet had when it was read; finds a sheet that was renamed since
 */
export function goTo(
  session: ExcelSession,
  { sheet: name, cell }: { readonly sheet: string; readonly cell: string },
  knownId: string | undefined,
): Promise<void> {
  return session.repeatable(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(name).load("visibility");
    const known = worksheets.getItemOrNullObject(knownId ?? name).load("name");
    await context.sync();
    if (sheet.isNullObject) throw gone(name, known);
    if (sheet.visibility !== "Visible") throw new HostError("excel-sheet-hidden", { sheet: name });
    sheet.activate();
    await context.sync();
    sheet.getRange(cell).select();
    await context.sync();
  });
}

function gone(sheet: string, known: Excel.Worksheet): HostError {
  if (known.isNullObject) return new HostError("excel-sheet-missing", { sheet });
  return new HostError("excel-sheet-renamed", { sheet, now: known.name });
}
