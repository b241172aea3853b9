import { invalidArgument, invalidOperation, itemNotFound } from "../excelError";
import type { Host } from "../host";
import { Item, rangeItem } from "../items";
import type { Kinds } from "../items";
import type { Members } from "../members";
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
  const { workbook } = host;
  if (position < 0 || position >= workbook.sheets.length)
    throw invalidArgument("Worksheet.position");
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

function show(sheet: Sheet, visibility: Visibility, host: Host): void {
  const others = host.workbook.sheets.filter((other) => other !== sheet);
  const isLast = others.every((other) => other.visibility !== "Visible");
  if (isLast && visibility !== "Visible") throw invalidOperation("Worksheet.visibility");
  sheet.visibility = visibility;
  const next = others.find((other) => other.visibility === "Visible");
  if (visibility !== "Visible" && host.workbook.activeSheet === sheet && next)
    activateSheet(next, host);
}

/** Sheets: listed, found by name or id, added, removed, renamed, moved, hidden. */
export const worksheetMembers = {
  WorksheetCollection: {
    items: (workbook) => workbook.sheets.map(worksheet),
    call: {
      Add: (_, [name]: readonly [string?], host) => worksheet(addSheet(name, host)),
      GetActiveWorksheet: (workbook) => worksheet(workbook.activeSheet),
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
      Position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      Visibility: (sheet) => sheet.visibility,
    },
    set: {
      Name: (sheet, name: string, host) => renameSheet(sheet, name, host),
      Position: (sheet, position: number, host) => {
        host.mayChangeStructure("Worksheet.position");
        move(sheet, position, host);
      },
      Visibility: (sheet, visibility: Visibility, host) => {
        host.mayChangeStructure("Worksheet.visibility");
        show(sheet, visibility, host);
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
      GetRange: (sheet, [address]: readonly [string?], host) =>
        rangeItem(
          sheet,
          address ? areaOf(address, { sheet, host, location: "Worksheet.getRange" }) : WHOLE_SHEET,
        ),
      GetRanges: (sheet, [addresses]: readonly [string], host) =>
        new Item("RangeAreas", {
          sheet,
          of: addresses
            .split(",")
            .map((address) => areaOf(address, { sheet, host, location: "Worksheet.getRanges" })),
        }),
      GetRangeByIndexes: (sheet, args: readonly number[]) => rangeByIndexes(sheet, args),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]: readonly [boolean?]) =>
        usedRange(sheet, valuesOnly === true),
    },
  },
} satisfies {
  WorksheetCollection: Members<Kinds["WorksheetCollection"]>;
  Worksheet: Members<Kinds["Worksheet"]>;
};
