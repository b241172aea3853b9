import { HostError } from "../../core/ports";
import { SPREADSHEET } from "./namespaces";
import { RichText } from "./richText";
import type { TextPool } from "./textPool";
import type { WorkbookPackage } from "./workbookPackage";
import type { PartKind } from "./xml";

const SHARED_STRINGS: PartKind = {
  root: "sst",
  vocabulary: SPREADSHEET,
  sealed: new Set(["sst", "si", "r", "t"]),
};

/** The texts that cells name by number, in order. */
export function readSharedStrings(
  file: WorkbookPackage,
  part: string | null,
  pool: TextPool,
): readonly string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  const text = new RichText(() => new HostError("xml-structure", { part, element: "si" }));
  file.parse({ part }, SHARED_STRINGS, {
    open(element) {
      const { name, parent } = element;
      if (name === "si" && parent !== "sst") {
        throw new HostError("xml-structure", { part, element: name });
      }
      text.open(element);
    },
    text: (piece) => text.text(piece),
    close(name) {
      text.close(name);
      if (name === "si") strings.push(pool.share(text.take()));
    },
  });
  return strings;
}
