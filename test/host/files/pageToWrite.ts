import type { PageSetup as FilePage, WriteSheet } from "hucre";
import type { PageSetup } from "../engine/model/sheetParts";

/** Paper, orientation, scale, titles, header and footer. */
export function pageToWrite(page: PageSetup): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { orientation, paperSize, zoom, titleRows, header, footer } = page;
  const scale = zoom?.["scale"];
  const wide = zoom?.["horizontalFitToPages"];
  const high = zoom?.["verticalFitToPages"];
  const pageSetup: FilePage = {
    ...(orientation && { orientation: orientation.toLowerCase() as "portrait" | "landscape" }),
    ...(paperSize && { paperSize: paperSize.toLowerCase() as NonNullable<FilePage["paperSize"]> }),
    ...(typeof scale === "number" && { scale }),
    ...((wide !== undefined || high !== undefined) && { fitToPage: true }),
    ...(typeof wide === "number" && { fitToWidth: wide }),
    ...(typeof high === "number" && { fitToHeight: high }),
    ...(titleRows && { printTitlesRow: titleRows }),
  };
  const headerFooter = {
    ...(header && { oddHeader: header }),
    ...(footer && { oddFooter: footer }),
  };
  return {
    ...(Object.keys(pageSetup).length > 0 && { pageSetup }),
    ...(Object.keys(headerFooter).length > 0 && { headerFooter }),
  };
}
