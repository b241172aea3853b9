import { invalidArgument, itemAlreadyExists } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { MemberTable } from "../members";
import type { Sheet } from "../model/sheet";
import type { DefinedName } from "../model/sheetParts";

const VALID = /^[A-Za-z_\\\u0080-\uffff][A-Za-z0-9_.\\\u0080-\uffff]*$/;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

const namedItem = (name: DefinedName): Item => new Item("NamedItem", name);

const find = (sheet: Sheet, name: string): DefinedName | undefined =>
  sheet.names.find((one) => one.name.toLowerCase() === name.toLowerCase());

function add(sheet: Sheet, [name, formula]: readonly [string, unknown], host: Host): Item {
  const location = "NamedItemCollection.add";
  host.mayWrite(location);
  if (!VALID.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) {
    throw invalidArgument(location);
  }
  if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument(location);
  if (find(sheet, name)) throw itemAlreadyExists(location);
  const made = { name, formula, visible: true };
  sheet.names.push(made);
  return namedItem(made);
}

/** Defined names of one sheet. */
export const nameMembers = {
  NamedItemCollection: {
    call: {
      Add: (sheet, args: readonly [string, unknown], host) => add(sheet, args, host),
      GetItemOrNullObject: (sheet, [name]: readonly [string]) => {
        const found = find(sheet, name);
        return found === undefined ? null : namedItem(found);
      },
    },
  },
  NamedItem: {
    identity: { name: "_Id", of: ({ name }) => name },
    get: { Formula: ({ formula }) => formula },
    set: {
      Visible: (name, visible: boolean, host) => {
        host.mayWrite("NamedItem.visible");
        name.visible = visible;
      },
    },
  },
} satisfies MemberTable;
