import { Item } from "../items";
import type { MemberTable } from "../members";

/** Small values of the add-in kept in the workbook. */
export const settingMembers = {
  SettingCollection: {
    items: (workbook) => [...workbook.settings.keys()].map((key) => new Item("Setting", key)),
    call: {
      Add: (workbook, [key, value]: readonly [string, unknown], host) => {
        host.mayWrite("SettingCollection.add");
        workbook.settings.set(key, value);
        return new Item("Setting", key);
      },
      GetItemOrNullObject: (workbook, [key]: readonly [string]) =>
        workbook.settings.has(key) ? new Item("Setting", key) : null,
    },
  },
  Setting: {
    identity: { name: "_Id", of: (key) => key },
    get: { Value: (key, host) => host.workbook.settings.get(key) },
    call: {
      Delete: (key, _, host) => {
        host.mayWrite("Setting.delete");
        host.workbook.settings.delete(key);
      },
    },
  },
} satisfies MemberTable;
