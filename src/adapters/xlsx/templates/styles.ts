import type { CellStyle, FontStyle } from "hucre";
import type { DesignedCell, DesignStyle } from "../../../core/model/workbookDesign";

/** The typeface of Taiwan's official documents. */
export const BODY_FONT: FontStyle = { name: "標楷體", size: 12 };

const NAVY = "FF1F3864";
const PALE_BLUE = "FFDCE6F1";
const PALE_GREY = "FFF2F2F2";
const GREY_TEXT = "FF595959";
const WHITE = "FFFFFFFF";
const LINK_BLUE = "FF0563C1";
const LINE = { style: "thin", color: { rgb: "FF7F7F7F" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const STYLES: Readonly<Record<DesignStyle, CellStyle>> = {
  title: { font: { ...BODY_FONT, size: 18, bold: true }, alignment: centre() },
  note: { font: { ...BODY_FONT, size: 10, color: { rgb: GREY_TEXT } }, alignment: left() },
  label: {
    font: { ...BODY_FONT, bold: true },
    fill: solid(PALE_GREY),
    border: BOX,
    alignment: centre(),
  },
  value: { font: BODY_FONT, border: BOX, alignment: left() },
  mark: { font: { ...BODY_FONT, size: 9, color: { rgb: GREY_TEXT } }, alignment: centre() },
  coreTitle: {
    font: { ...BODY_FONT, bold: true, color: { rgb: WHITE } },
    fill: solid(NAVY),
    border: BOX,
    alignment: centre(),
  },
  extendedTitle: {
    font: { ...BODY_FONT, bold: true, color: { rgb: NAVY } },
    fill: solid(PALE_BLUE),
    border: BOX,
    alignment: centre(),
  },
  text: { font: BODY_FONT, border: BOX, alignment: left() },
  centred: { font: BODY_FONT, border: BOX, alignment: centre() },
  number: {
    font: BODY_FONT,
    border: BOX,
    alignment: { horizontal: "right", vertical: "center" },
  },
  link: {
    font: { ...BODY_FONT, underline: true, color: { rgb: LINK_BLUE } },
    border: BOX,
    alignment: left(),
  },
};

/** How a designed cell looks. */
export function styleOf(cell: DesignedCell): CellStyle {
  const style = STYLES[cell.style];
  return cell.format === undefined ? style : { ...style, numFmt: cell.format };
}

function centre(): NonNullable<CellStyle["alignment"]> {
  return { horizontal: "center", vertical: "center", wrapText: true };
}

function left(): NonNullable<CellStyle["alignment"]> {
  return { horizontal: "left", vertical: "center", wrapText: true };
}

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}
