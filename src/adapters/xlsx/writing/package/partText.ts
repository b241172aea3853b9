import { decodeXml, encodingOf, type XmlEncoding } from "../../decodeXml";
import type { PartPlace } from "../../partPlace";
import type { PackageEdit } from "./packageEdit";

/** A piece of text to stand in place of what stands from start to end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MARK = "\uFEFF";

/** Text of a part without byte order mark, as positions in it are counted. */
export function partText(parts: PackageEdit, place: PartPlace): string {
  const bytes = parts.content(place);
  return [...decodeXml(bytes, encodingOf(bytes), place)].join("");
}

/** Writes a part in the encoding it has. */
export function putText(parts: PackageEdit, part: string, text: string): void {
  if (!parts.has(part)) return parts.put(part, encoded(text, "utf-8"));
  const bytes = parts.content({ part });
  const encoding = encodingOf(bytes);
  parts.put(part, encoded(hasMark(bytes) ? MARK + text : text, encoding));
}

/** Changes a part in these places and nowhere else. */
export function editPart(parts: PackageEdit, part: string, edits: readonly Edit[]): void {
  if (edits.length > 0) putText(parts, part, applyEdits(partText(parts, { part }), edits));
}

/** Edits may come in any order; those at one place are applied in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}

function hasMark([first, second, third]: Uint8Array): boolean {
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide || (first === 0xef && second === 0xbb && third === 0xbf);
}

function encoded(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === "utf-16le");
  }
  return bytes;
}
