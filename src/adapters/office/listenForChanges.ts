import { ExcelSession } from "./excelSession";

/** An edit in a sheet. */
interface SheetEdit {
  readonly sheet: string;
  /** A1 range; null = rows or columns moved. */
  readonly area: string | null;
}

/**
 * Tells every edit of a person or of another program, not our own writing. Excel loses events at
 * times (office-js #3888, #1346): a hint, never a proof.
 * @returns ends it
 */
export function listenForChanges(listener: (edit: SheetEdit) => void): () => void {
  const session = new ExcelSession();
  let isEnded = false;
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isEnded || isOurs(event)) return;
    const sheet = await sheetName(session, event.worksheetId);
    if (sheet === null) return;
    listener({ sheet, area: event.changeType === "RangeEdited" ? event.address : null });
  };
  const added = session.repeatable(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(changed);
    await context.sync();
    return handler;
  });
  // Without events the pane still works: results are checked again on request.
  added.catch(() => undefined);
  return () => {
    isEnded = true;
    added.then(removed).catch(() => undefined);
  };
}

/** What was queued by remove() goes to Excel with the context the handler was added in. */
async function removed(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

function isOurs({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === "ThisLocalAddin";
}

async function sheetName(session: ExcelSession, id: string): Promise<string | null> {
  try {
    return await session.repeatable(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
