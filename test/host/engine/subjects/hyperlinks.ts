import type { Host } from "../host";
import type { RangeOf } from "../items";
import type { Hyperlink } from "../model/cell";
import { eachCell } from "./grids";
import { typeInto } from "./writing";

export interface GivenHyperlink extends Hyperlink {
  readonly textToDisplay?: string;
}

/** Excel's cell style for links, which takes the place of font and size. */
const LINK_COLOUR = "#0563C1";

/** Makes each cell a link; its text is shown in the first one. */
export function writeHyperlink(
  range: RangeOf,
  { textToDisplay, ...link }: GivenHyperlink,
  host: Host,
): void {
  host.mayWriteTo(range.sheet, "Range.hyperlink");
  eachCell(range, (cell, row, column) => {
    cell.hyperlink = link;
    delete cell.format.fontName;
    delete cell.format.fontSize;
    cell.format.fontColor = LINK_COLOUR;
    if (row === 0 && column === 0 && textToDisplay !== undefined) typeInto(cell, textToDisplay);
  });
}
