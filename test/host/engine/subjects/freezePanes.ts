import type { MemberTable } from "../members";

export const freezePaneMembers = {
  WorksheetFreezePanes: {
    call: {
      FreezeRows: (sheet, [rows]: readonly [number?], host) => {
        host.mayWrite("WorksheetFreezePanes.freezeRows");
        sheet.frozenRows = rows ?? 0;
      },
    },
  },
} satisfies MemberTable;
