import type { DesignedSheet } from "../../../core/model/workbookDesign";

/** Inches. */
export const MARGINS = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

/** & starts a code in a footer; &P and &N are page and number of pages. */
export function footerText({ footer: { left, right } }: DesignedSheet["print"]): string {
  return `&L${left.replaceAll("&", "&&")}&C第 &P 頁／共 &N 頁&R${right.replaceAll("&", "&&")}`;
}
