import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { SEAL_NAMESPACE } from "../../model/checkedWorkbook";
import type { SealRecord } from "../../model/seal";
import type { SealedContent } from "../content/sealedSheets";
import { fromBase64, toBase64 } from "./base64";
import { contentOfJson, recordOfJson } from "./partShapes";

/** What the custom XML part holds. */
export interface SealPart {
  readonly record: SealRecord;
  readonly content: SealedContent;
}

/** A part of ours that cannot be read; what of it, for people who look into the file. */
export class DamagedPart extends Error {
  override readonly name = "DamagedPart";
}

/** In characters and bytes: far beyond a real workbook, and short of filling memory. */
const LIMITS = { xml: 60_000_000, content: 400_000_000 };
const LEVEL = 6;
/** So much is inflated at a time. */
const PIECE = 2 ** 16;

/** The XML of the part: the record as readable JSON, the content deflated. The same part gives the same text. */
export function sealXml({ record, content }: SealPart): string {
  const deflated = deflateSync(strToU8(JSON.stringify(content)), { level: LEVEL });
  return [
    `<seal xmlns="${SEAL_NAMESPACE}">`,
    `<record>${escaped(JSON.stringify(record))}</record>`,
    `<content>${toBase64(deflated)}</content>`,
    `</seal>`,
  ].join("");
}

/** Reads the part back. Throws DamagedPart for anything that is not one, or beyond the limits. */
export function readSealXml(xml: string, limits = LIMITS): SealPart {
  if (xml.length > limits.xml) throw new DamagedPart("size");
  const record = recordOfJson(jsonOf(unescaped(elementOf(xml, "record")), "record"));
  const content = contentOfJson(
    jsonOf(inflated(elementOf(xml, "content"), limits.content), "content"),
  );
  if (!record) throw new DamagedPart("record");
  if (!content) throw new DamagedPart("content");
  return { record, content };
}

/** Text of our element: hosts may give it another prefix or break lines, and nothing else. */
function elementOf(xml: string, name: string): string {
  const open = new RegExp(`<(?:[\\w-]{1,40}:)?${name}(?:\\s[^<>]{0,200})?>`, "u").exec(xml);
  if (!open) throw new DamagedPart(name);
  const start = open.index + open[0].length;
  const end = xml.indexOf("<", start);
  if (end < 0) throw new DamagedPart(name);
  return xml.slice(start, end);
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new DamagedPart(name, { cause });
  }
}

/** In pieces, so that a small text that inflates to a huge one is given up in time. */
function inflated(base64: string, limit: number): string {
  const bytes = fromBase64(base64);
  if (!bytes) throw new DamagedPart("content");
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((piece, final) => {
    length += piece.length;
    if (length > limit) throw new DamagedPart("size");
    pieces.push(piece);
    isWhole = final;
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (cause) {
    if (cause instanceof DamagedPart) throw cause;
    throw new DamagedPart("content", { cause });
  }
  if (!isWhole) throw new DamagedPart("content");
  return strFromU8(joined(pieces, length));
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Characters XML does not know as such are written as JSON escapes. */
function escaped(json: string): string {
  return json
    .replaceAll(
      /[\p{Cc}\ufffe\uffff]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    .replaceAll(/[&<>]/gu, (sign) => `&${sign === "&" ? "amp" : sign === "<" ? "lt" : "gt"};`);
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
