import { append, outline, prefixOf, removal, type Outline } from "./outline";
import type { PackageEdit } from "./packageEdit";
import { editPart } from "./partText";
import { node, xmlOf } from "./xmlNode";

const PART = "[Content_Types].xml";
const KIND = {
  root: "Types",
  vocabulary: ["http://schemas.openxmlformats.org/package/2006/content-types"],
};

/** Says what these parts are: [part, content type]. */
export function addContentTypes(
  parts: PackageEdit,
  types: readonly (readonly [part: string, type: string])[],
): void {
  const { text, root } = read(parts);
  const added = types.map(([part, type]) =>
    xmlOf(node("Override", { PartName: `/${part}`, ContentType: type }), prefixOf(text, root)),
  );
  editPart(parts, PART, [append(text, root, added.join(""))]);
}

/** @param removed part names in lower case */
export function removeContentTypes(parts: PackageEdit, removed: ReadonlySet<string>): void {
  const overrides = read(parts).elements.filter(({ attributes }) =>
    removed.has((attributes["PartName"] ?? "").slice(1).toLowerCase()),
  );
  editPart(parts, PART, overrides.map(removal));
}

/** Names of the parts of this type that are named one by one. */
export function partsOfType(parts: PackageEdit, type: string): readonly string[] {
  return read(parts)
    .elements.filter(({ attributes }) => attributes["ContentType"] === type)
    .map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
}

function read(parts: PackageEdit): Outline {
  return outline(parts, { part: PART }, KIND, (name) => name === "Override");
}
