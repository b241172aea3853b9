import { Item } from "../items";
import type { MemberTable } from "../members";

/** Key and value pairs of one sheet (ExcelApi 1.12); keys are equal without regard to case. */
export const customPropertyMembers = {
  WorksheetCustomPropertyCollection: {
    items: (sheet) =>
      [...sheet.customProperties.keys()].map(
        (key) => new Item("WorksheetCustomProperty", { sheet, key }),
      ),
    call: {
      Add: (sheet, [key, value]: readonly [string, string], host) => {
        host.mayWrite("WorksheetCustomPropertyCollection.add");
        const known = knownKey(sheet.customProperties, key) ?? key;
        sheet.customProperties.set(known, value);
        return new Item("WorksheetCustomProperty", { sheet, key: known });
      },
      GetItemOrNullObject: (sheet, [wanted]: readonly [string]) => {
        const key = knownKey(sheet.customProperties, wanted);
        return key === undefined ? null : new Item("WorksheetCustomProperty", { sheet, key });
      },
    },
  },
  WorksheetCustomProperty: {
    identity: { name: "_Id", of: ({ key }) => key },
    get: { Value: ({ sheet, key }) => sheet.customProperties.get(key) },
    call: {
      Delete: ({ sheet, key }, _, host) => {
        host.mayWrite("WorksheetCustomProperty.delete");
        sheet.customProperties.delete(key);
      },
    },
  },
} satisfies MemberTable;

const knownKey = (all: ReadonlyMap<string, string>, wanted: string): string | undefined =>
  [...all.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
