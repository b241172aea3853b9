import { Item } from "../items";
import type { MemberTable } from "../members";
import { insertWorksheets } from "./insertion";
import type { InsertOptions } from "./insertion";

/** What the workbook itself answers; everything else hangs from here. */
export const workbookMembers = {
  Workbook: {
    get: {
      Name: ({ name }) => name,
    },
    go: {
      CustomXmlParts: (workbook) => new Item("CustomXmlPartCollection", workbook),
      Functions: (workbook) => new Item("Functions", workbook),
      Protection: (workbook) => new Item("WorkbookProtection", workbook),
      Settings: (workbook) => new Item("SettingCollection", workbook),
      Tables: (workbook) => new Item("TableCollection", workbook),
      Worksheets: (workbook) => new Item("WorksheetCollection", workbook),
    },
    call: {
      InsertWorksheetsFromBase64: (_, [base64, options]: readonly [string, InsertOptions?], host) =>
        insertWorksheets(base64, options ?? {}, host),
      // bookkeeping of the library, called for ranges it no longer needs
      _RemoveReference: (_, [name]: readonly [string], host) => {
        host.references.delete(name);
      },
    },
  },
} satisfies MemberTable;
