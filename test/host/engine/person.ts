import { accessDenied } from "./excelError";
import type { Host } from "./host";
import type { Area } from "./model/area";
import type { Sheet } from "./model/sheet";
import { emitChanged } from "./subjects/events";
import { activateSheet, addSheet, renameSheet } from "./subjects/sheetChanges";
import { typeInto } from "./subjects/writing";

/** A place where the person types. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What a person does in the grid: the same model and events as the API, without its batches. */
export const person = {
  type(host: Host, { sheet, row, column }: CellPlace, text: string): void {
    const cell = sheet.cellFor(row, column);
    const locked = sheet.isProtected && cell.format.unlocked !== true;
    if (locked || host.faults.isReadOnly) throw accessDenied("person.type");
    typeInto(cell, text);
    emitChanged(sheet, { top: row, left: column, bottom: row, right: column }, host);
    host.changed();
  },

  select(host: Host, sheet: Sheet, area: Area): void {
    activateSheet(sheet, host);
    host.workbook.selection = { sheet, area };
    host.changed();
  },

  switchTo(host: Host, sheet: Sheet): void {
    if (sheet === host.workbook.activeSheet) return;
    activateSheet(sheet, host);
    host.changed();
  },

  rename(host: Host, sheet: Sheet, name: string): void {
    renameSheet(sheet, name, host);
    host.changed();
  },

  addSheet(host: Host): void {
    activateSheet(addSheet(undefined, host), host);
    host.changed();
  },

  /** Opens a cell or its validation list; batches wait or are refused until host.endEditing(). */
  beginEditing(host: Host, where: "cell" | "dropDown"): void {
    host.faults.editing = where;
  },
};
