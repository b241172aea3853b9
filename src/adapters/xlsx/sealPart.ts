import { SaxesParser } from "saxes";
import { SEAL_NAMESPACE } from "../../core/model/checkedWorkbook";
import { encodingOf } from "./decodeXml";
import type { Relationships } from "./relationships";
import type { PartSource } from "./workbookPackage";

/** So much of a part is looked at to find its root, piece by piece. */
const PIECE = 1024;

/** Text of the custom XML part that holds a seal, as it stands; null = there is none. */
export function readSealPart(file: PartSource, relationships: Relationships): string | null {
  for (const part of customXmlParts(file, relationships)) {
    const text = textOf(file.content({ part }));
    if (isSeal(text)) return text;
  }
  return null;
}

/** Names of all custom XML parts that hold a seal; more than one only where somebody added it. */
export function sealParts(file: PartSource, relationships: Relationships): readonly string[] {
  return customXmlParts(file, relationships).filter((part) =>
    isSeal(textOf(file.content({ part }))),
  );
}

function customXmlParts(file: PartSource, relationships: Relationships): readonly string[] {
  const ofKind = [...relationships.values()].filter(({ kind }) => kind === "customXml");
  return [...new Set(ofKind.map(({ target }) => target))].filter((part) => file.has(part));
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
