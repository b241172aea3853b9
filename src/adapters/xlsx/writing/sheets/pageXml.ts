import type { DesignedSheet } from "../../../../core/model/workbookDesign";
import { footerText, MARGINS } from "../../templates/printPage";
import { node, type XmlNode } from "../package/xmlNode";

const A4 = 9;

/** How a sheet is printed. */
export function pageXml(print: DesignedSheet["print"]): readonly XmlNode[] {
  const setup = { paperSize: A4, orientation: "landscape", fitToWidth: print.pagesWide };
  return [
    node("printOptions", { horizontalCentered: 1 }),
    node("pageMargins", MARGINS),
    node("pageSetup", { ...setup, fitToHeight: 0 }),
    node("headerFooter", {}, [node("oddFooter", {}, [footerText(print)])]),
  ];
}
