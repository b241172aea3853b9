import { apiNotFound, invalidArgument, invalidOperation, itemAlreadyExists } from "../excelError";
import type { Host } from "../host";
import { Item, rangeItem } from "../items";
import type { OnSheet, Scope } from "../items";
import type { MemberTable } from "../members";
import { intersect, rowsOf } from "../model/area";
import { wireValue } from "../model/cell";
import { Sheet } from "../model/sheet";
import type { Table } from "../model/sheetParts";
import { areaOf } from "./references";

function tablesOf(scope: Scope): OnSheet<Table>[] {
  const sheets = scope instanceof Sheet ? [scope] : scope.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((of) => ({ sheet, of })));
}

const table = (of: OnSheet<Table>): Item => new Item("Table", of);

/** Table names and workbook names share one space (Excel API reference, Table.name). */
function assertFreeName(name: string, location: string, host: Host): void {
  const taken = [...tablesOf(host.workbook).map(({ of }) => of), ...host.workbook.names];
  if (taken.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw itemAlreadyExists(location);
  }
  if (!/^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name)) throw invalidArgument(location);
}

function add(sheet: Scope, [address, hasHeaders]: readonly [unknown, boolean], host: Host): Item {
  const location = "TableCollection.add";
  if (!(sheet instanceof Sheet)) throw apiNotFound(`${location} of the workbook`);
  const area = areaOf(address, location);
  host.mayWriteTo(sheet, location);
  const overlaps = [...sheet.tables.map((other) => other.area), ...sheet.merges];
  if (overlaps.some((other) => intersect(other, area))) throw invalidOperation(location);
  const body = hasHeaders && rowsOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  const id = host.workbook.nextId();
  const name = freeName(host);
  const of = { id, name, area: body, showHeaders: hasHeaders, style: "TableStyleMedium2" };
  sheet.tables.push(of);
  if (hasHeaders) nameHeaders(sheet, of);
  return table({ sheet, of });
}

/** Headers become texts, none empty, no two alike, as Excel does on making a table. */
function nameHeaders(sheet: Sheet, { area }: Table): void {
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = sheet.cellFor(area.top, column);
    const wanted =
      cell.value === "" ? `欄${column - area.left + 1}` : String(wireValue(cell.value));
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    seen.add(name.toLowerCase());
    cell.value = name;
    cell.formula = null;
  }
}

function freeName(host: Host): string {
  const taken = new Set(tablesOf(host.workbook).map(({ of }) => of.name));
  let number = 1;
  while (taken.has(`表格${number}`)) number += 1;
  return `表格${number}`;
}

/** Tables of a sheet or of the workbook. */
export const tableMembers = {
  TableCollection: {
    items: (scope) => tablesOf(scope).map(table),
    call: {
      Add: (scope, args: readonly [unknown, boolean], host) => add(scope, args, host),
    },
  },
  Table: {
    identity: { name: "Id", of: ({ of }) => of.id },
    get: {
      Name: ({ of }) => of.name,
      ShowHeaders: ({ of }) => of.showHeaders,
    },
    set: {
      Name: ({ sheet, of }, name: string, host) => {
        host.mayWriteTo(sheet, "Table.name");
        if (name.toLowerCase() !== of.name.toLowerCase()) assertFreeName(name, "Table.name", host);
        of.name = name;
      },
      Style: ({ sheet, of }, style: string, host) => {
        host.mayWriteTo(sheet, "Table.style");
        of.style = style;
      },
    },
    call: { GetRange: ({ sheet, of }) => rangeItem(sheet, of.area) },
  },
} satisfies MemberTable;
