import { FORM_MARKER_NAME } from "../../../core/cells/marker";
import { HostError } from "../../../core/ports";
import { markerOf, queueDateSystem } from "../reading/survey";

interface KnownSheet {
  readonly id: string;
  readonly name: string;
  /** Form number our template left in it; null = none. */
  readonly marker: string | null;
}

/** What is there before sheets are added. */
export interface WorkbookState {
  readonly sheets: readonly KnownSheet[];
  /** Names of all table objects. */
  readonly tables: readonly string[];
  readonly date1904: boolean;
}

/** Refuses where no sheet may be added. */
export async function workbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, protection } = context.workbook;
  const tables = context.workbook.tables.load("items/name");
  worksheets.load("items/id,items/name");
  protection.load("protected");
  const countsFrom1904 = queueDateSystem(context.workbook);
  await context.sync();
  if (protection.protected) throw new HostError("excel-structure-protected");
  const markers = worksheets.items.map((sheet) =>
    sheet.names.getItemOrNullObject(FORM_MARKER_NAME).load("formula"),
  );
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }, index) => {
      const marker = markers[index];
      return { id, name, marker: marker?.isNullObject === false ? markerOf(marker.formula) : null };
    }),
    tables: tables.items.map(({ name }) => name),
    date1904: countsFrom1904(),
  };
}
