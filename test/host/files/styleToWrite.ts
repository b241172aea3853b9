import type { CellStyle, FontStyle } from "hucre";
import type { Cell, CellFormat } from "../engine/model/cell";

/** The style the file had, with what the model knows laid over it. */
export function styleOf({ format, numberFormat }: Cell): CellStyle {
  const kept = (format.source ?? {}) as CellStyle;
  const font = fontOf(format, kept.font);
  const alignment = alignmentOf(format, kept.alignment);
  return {
    ...kept,
    ...(font && { font }),
    ...(alignment && { alignment }),
    ...(format.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: format.fill.slice(1) } },
    }),
    ...(format.unlocked && { protection: { ...kept.protection, locked: false } }),
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
  };
}

function fontOf(format: CellFormat, kept: FontStyle | undefined): FontStyle | undefined {
  const own: FontStyle = {
    ...(format.bold !== undefined && { bold: format.bold }),
    ...(format.fontName !== undefined && { name: format.fontName }),
    ...(format.fontSize !== undefined && { size: format.fontSize }),
    ...(format.fontColor !== undefined && { color: { rgb: format.fontColor.slice(1) } }),
  };
  return kept === undefined && Object.keys(own).length === 0 ? undefined : { ...kept, ...own };
}

type Alignment = NonNullable<CellStyle["alignment"]>;

function alignmentOf(format: CellFormat, kept: Alignment | undefined): Alignment | undefined {
  const own = {
    ...(format.wrap !== undefined && { wrapText: format.wrap }),
    ...(format.horizontal !== undefined && { horizontal: small(format.horizontal) }),
    ...(format.vertical !== undefined && { vertical: small(format.vertical) }),
  } as Alignment;
  return kept === undefined && Object.keys(own).length === 0 ? undefined : { ...kept, ...own };
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
