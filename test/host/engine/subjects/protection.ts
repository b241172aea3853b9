import type { MemberTable } from "../members";

/** Whether a sheet, or the set of sheets, is protected. The add-in never lifts a protection. */
export const protectionMembers = {
  WorksheetProtection: {
    get: { Protected: (sheet) => sheet.isProtected },
  },
  WorkbookProtection: {
    get: { Protected: (workbook) => workbook.isStructureProtected },
  },
} satisfies MemberTable;
