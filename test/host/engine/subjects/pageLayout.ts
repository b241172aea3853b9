import { invalidArgument } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import type { MemberTable } from "../members";
import type { Sheet } from "../model/sheet";
import type { PageSetup } from "../model/sheetParts";

function change(sheet: Sheet, changes: PageSetup, host: Host): void {
  host.mayWrite("PageLayout");
  Object.assign(sheet.page, changes);
}

/** How a sheet is printed. */
export const pageLayoutMembers = {
  PageLayout: {
    set: {
      Orientation: (sheet, orientation: string, host) => {
        if (!["Portrait", "Landscape"].includes(orientation)) {
          throw invalidArgument("PageLayout.orientation");
        }
        change(sheet, { orientation }, host);
      },
      PaperSize: (sheet, paperSize: string, host) => change(sheet, { paperSize }, host),
      Zoom: (sheet, zoom: Readonly<Record<string, unknown>>, host) => change(sheet, { zoom }, host),
    },
    go: { HeadersFooters: (sheet) => new Item("HeaderFooterGroup", sheet) },
    call: {
      SetPrintTitleRows: (sheet, [titleRows]: readonly [string], host) => {
        if (!/^\$?\d+:\$?\d+$/.test(titleRows))
          throw invalidArgument("PageLayout.setPrintTitleRows");
        change(sheet, { titleRows }, host);
      },
    },
  },
  HeaderFooterGroup: {
    go: { DefaultForAllPages: (sheet) => new Item("HeaderFooter", sheet) },
  },
  HeaderFooter: {
    set: {
      // files write the three parts of a header in one text, the middle one after &C
      CenterFooter: (sheet, text: string, host) => change(sheet, { footer: `&C${text}` }, host),
    },
  },
} satisfies MemberTable;
