import { BUILT_IN_FORMATS } from "./builtInFormats";
import { decodeEscapes } from "./richText";
import { SPREADSHEET } from "./namespaces";
import type { WorkbookPackage } from "./workbookPackage";
import type { PartKind } from "./xml";

const STYLES: PartKind = {
  root: "styleSheet",
  vocabulary: SPREADSHEET,
  sealed: new Set(["numFmts", "cellXfs"]),
};
/** Where a workbook has no styles there is still the normal one. */
const NORMAL: readonly (string | undefined)[] = [undefined];

/** Number format code by style number, as cells name it; undefined = General. */
export function readNumberFormats(
  file: WorkbookPackage,
  part: string | null,
): readonly (string | undefined)[] {
  if (part === null) return NORMAL;
  const codes = new Map(BUILT_IN_FORMATS);
  const styles: number[] = [];
  file.parse({ part }, STYLES, {
    open({ name, parent, attributes }) {
      const id = Number(attributes["numFmtId"] ?? 0);
      if (name === "numFmt" && parent === "numFmts") {
        codes.set(id, decodeEscapes(attributes["formatCode"] ?? "General"));
      }
      if (name === "xf" && parent === "cellXfs") styles.push(id);
    },
  });
  if (styles.length === 0) return NORMAL;
  return styles.map((id) => {
    const code = codes.get(id);
    return code === undefined || code.toLowerCase() === "general" ? undefined : code;
  });
}
