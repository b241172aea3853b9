import { SaxesParser } from "saxes";
import { SEAL_NAMESPACE } from "../../core/model/checkedWorkbook";
import { encodingOf } from "./decodeXml";
import type { Relationships } from "./relationships";
import type { PartSource } from "./workbookPackage";

/** So much of a part is looked at to find its root, piece by piece. */
const PIECE = 1024;

/**
 * Text of the custom XML part that holds a seal, as it stands; null = there is none.
 * @param relationships of the workbook part, where it belongs, and of the file, where LibreOffice
 * puts it
 */
export function readSealPart(
  file: PartSource,
  relationships: readonly Relationships[],
): string | null {
  const parts = new Set(relationships.flatMap((some) => customXmlParts(file, some)));
  for (const part of parts) {
    const text = textOf(file.content({ part }));
    if (isSeal(text)) return text;
  }
  return null;
}

/** Ids of all relationships that lead to a seal. */
export function sealIds(file: PartSource, relationships: Relationships): ReadonlySet<string> {
  const parts = customXmlParts(file, relationships);
  const seals = parts.filter((part) => isSeal(textOf(file.content({ part }))));
  const ids = [...relationships].filter(([, { target }]) => seals.includes(target));
  return new Set(ids.map(([id]) => id));
}

function customXmlParts(file: PartSource, relationships: Relationships): readonly string[] {
  return [...relationships.values()]
    .filter(({ kind, target }) => kind === "customXml" && file.has(target))
    .map(({ target }) => target);
}

/** What is no text at all is told by the seal that cannot be read, not here. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** By the namespace of its root; custom XML of others may be anything. */
function isSeal(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let namespace: string | null = null;
  parser.on("opentag", ({ uri }) => (namespace ??= uri));
  parser.on("error", () => (namespace ??= ""));
  for (let at = 0; at < text.length && namespace === null; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
  }
  return namespace === SEAL_NAMESPACE;
}
