import { Item } from "../items";
import type { Kinds } from "../items";
import type { Members } from "../members";
import { insertWorksheets } from "./insertion";
import type { InsertOptions } from "./insertion";

/** What the workbook itself answers; everything else hangs from here. */
export const workbookMembers = {
  Workbook: {
    get: { Name: (workbook) => workbook.name },
    go: {
      Application: (workbook) => new Item("Application", workbook),
      CustomXmlParts: (workbook) => new Item("CustomXmlPartCollection", workbook),
      Functions: (workbook) => new Item("Functions", workbook),
      Names: (workbook) => new Item("NamedItemCollection", workbook),
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
      _RemoveAllReferences: (_, __, host) => {
        host.references.clear();
      },
    },
  },
} satisfies { Workbook: Members<Kinds["Workbook"]> };
