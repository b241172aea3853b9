import { invalidOperation } from "../excelError";
import type { Kinds } from "../items";
import type { Members } from "../members";

/** Whether a sheet, or the set of sheets, is protected. The add-in never lifts a protection. */
export const protectionMembers = {
  WorksheetProtection: {
    get: { Protected: (sheet) => sheet.isProtected },
    call: {
      // options (which formats stay allowed) are not told apart: a protected sheet refuses them all
      Protect: (sheet, _, host) => {
        host.mayWrite("WorksheetProtection.protect");
        if (sheet.isProtected) throw invalidOperation("WorksheetProtection.protect");
        sheet.isProtected = true;
      },
    },
  },
  WorkbookProtection: {
    get: { Protected: (workbook) => workbook.isStructureProtected },
  },
} satisfies {
  WorksheetProtection: Members<Kinds["WorksheetProtection"]>;
  WorkbookProtection: Members<Kinds["WorkbookProtection"]>;
};
