import { invalidArgument, itemNotFound } from "../excelError";
import type { Host } from "../host";
import { Item, rangeItem } from "../items";
import type { MemberTable } from "../members";
import { WHOLE_SHEET, isOnSheet } from "../model/area";
import type { Sheet, Visibility } from "../model/sheet";
import { activateSheet, addSheet, deleteSheet, renameSheet } from "./sheetChanges";
import { registrations } from "./events";
import { areaOf } from "./references";

const worksheet = (sheet: Sheet): Item => new Item("Worksheet", sheet);

function rangeByIndexes(sheet: Sheet, [row, column, rows, columns]: readonly number[]): Item {
  const [top = -1, left = -1] = [row, column];
  const area = { top, left, bottom: top + (rows ?? 0) - 1, right: left + (columns ?? 0) - 1 };
  if (!isOnSheet(area)) throw invalidArgument("Worksheet.getRangeByIndexes");
  return rangeItem(sheet, area);
}

function usedRange(sheet: Sheet, valuesOnly: boolean): Item | null {
  const area = sheet.used(valuesOnly);
  return area === null ? null : rangeItem(sheet, area);
}

function move(sheet: Sheet, position: number, host: Host): void {
  host.mayChangeStructure("Worksheet.position");
  const { workbook } = host;
  if (position < 0 || position >= workbook.sheets.length)
    throw invalidArgument("Worksheet.position");
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** Sheets: listed, found by name or id, added, removed, moved, shown. */
export const worksheetMembers = {
  WorksheetCollection: {
    items: (workbook) => workbook.sheets.map(worksheet),
    call: {
      Add: (_, [name]: readonly [string?], host) => worksheet(addSheet(name, host)),
      GetItem: (workbook, [key]: readonly [string]) => {
        const sheet = workbook.findSheet(key);
        if (sheet === undefined) throw itemNotFound("WorksheetCollection.getItem");
        return worksheet(sheet);
      },
      GetItemOrNullObject: (workbook, [key]: readonly [string]) => {
        const sheet = workbook.findSheet(key);
        return sheet === undefined ? null : worksheet(sheet);
      },
      ...registrations,
    },
  },
  Worksheet: {
    identity: { name: "Id", of: (sheet) => sheet.id },
    get: {
      Id: (sheet) => sheet.id,
      Name: (sheet) => sheet.name,
      Visibility: (sheet) => sheet.visibility,
    },
    set: {
      Name: (sheet, name: string, host) => renameSheet(sheet, name, host),
      Position: (sheet, position: number, host) => move(sheet, position, host),
      Visibility: (sheet, visibility: Visibility, host) => {
        host.mayChangeStructure("Worksheet.visibility");
        sheet.visibility = visibility;
      },
    },
    go: {
      CustomProperties: (sheet) => new Item("WorksheetCustomPropertyCollection", sheet),
      FreezePanes: (sheet) => new Item("WorksheetFreezePanes", sheet),
      Names: (sheet) => new Item("NamedItemCollection", sheet),
      PageLayout: (sheet) => new Item("PageLayout", sheet),
      Protection: (sheet) => new Item("WorksheetProtection", sheet),
      Tables: (sheet) => new Item("TableCollection", sheet),
    },
    call: {
      Activate: (sheet, _, host) => activateSheet(sheet, host),
      Delete: (sheet, _, host) => deleteSheet(sheet, host),
      GetRange: (sheet, [address]: readonly [string?]) =>
        rangeItem(sheet, address ? areaOf(address, "Worksheet.getRange") : WHOLE_SHEET),
      GetRanges: (sheet, [addresses]: readonly [string]) => {
        const of = addresses.split(",").map((address) => areaOf(address, "Worksheet.getRanges"));
        return new Item("RangeAreas", { sheet, of });
      },
      GetRangeByIndexes: (sheet, args: readonly number[]) => rangeByIndexes(sheet, args),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]: readonly [boolean?]) =>
        usedRange(sheet, valuesOnly === true),
    },
  },
} satisfies MemberTable;
