import { SPREADSHEET } from "./namespaces";
import { readRelationships, type Relationships } from "./relationships";
import type { WorkbookPackage } from "./workbookPackage";
import type { PartKind } from "./xml";

const EXTERNAL_LINK: PartKind = {
  root: "externalLink",
  vocabulary: SPREADSHEET,
  sealed: new Set(),
};

/**
 * File names of the workbooks that formulas read from, in the order formulas number them. A link
 * that names no file (a program, a lost part) is called by its number: "[2]".
 */
export function readExternalLinks(
  file: WorkbookPackage,
  references: readonly string[],
  relationships: Relationships,
): readonly string[] {
  return references.map((id, index) => {
    const part = relationships.get(id)?.target;
    const target = part !== undefined && file.has(part) ? linkTarget(file, part) : null;
    return (target === null ? "" : fileName(target)) || `[${index + 1}]`;
  });
}

function linkTarget(file: WorkbookPackage, part: string): string | null {
  let id: string | undefined;
  file.parse({ part }, EXTERNAL_LINK, {
    open({ name, attributes }, namespaces) {
      if (name === "externalBook") id = namespaces.relationshipId(attributes);
    },
  });
  return readRelationships(file, part).get(id ?? "")?.target ?? null;
}

/** Last segment of a path or address, without brackets: "file:///C:\dir\[a.xlsx]" → "a.xlsx". */
function fileName(target: string): string {
  const path = /^https?:/iu.test(target) ? target.replace(/[?#].*$/u, "") : target;
  const last = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return decode(last).replace(/[[\]]/gu, "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
