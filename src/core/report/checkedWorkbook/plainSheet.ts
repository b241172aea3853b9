import type { DesignedSheet } from "../../model/workbookDesign";
import { layOut, type Line } from "./layOut";

/** A sheet of lines without anything to fill in. */
export function plainSheet(
  name: string,
  lines: readonly Line[],
  { widths, titleRow }: { readonly widths: readonly number[]; readonly titleRow: number },
): DesignedSheet {
  const frozen = titleRow > 1 ? titleRow : 0;
  return {
    name,
    marker: null,
    widths,
    hiddenColumns: [],
    ...layOut(lines, widths),
    table: null,
    validations: [],
    frozen: { rows: frozen, columns: 0 },
    print: { titleRows: [titleRow, titleRow], pagesWide: 1, footer: { left: name, right: "" } },
  };
}
