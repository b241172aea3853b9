import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Tables } from "../model/table";
import type { Template } from "../model/template";
import { canonicalContent } from "./canonicalContent";

/** Characters hashed at a time: a line is too little, a long register too much. */
const ENOUGH_TO_HASH = 16_384;

export interface SheetDigest {
  readonly form: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** Digest of the canonical content of every form the workbook has, in the order of the templates. */
export function sheetDigests(
  tables: Tables,
  templates: readonly Template[],
): readonly SheetDigest[] {
  return templates.flatMap((template) => {
    const table = tables.forms.get(template.form);
    return table
      ? [{ form: template.form, sha256: digestOf(canonicalContent(table, template)) }]
      : [];
  });
}

/** Digest of a whole workbook or set: "sha256:…". */
export function contentDigest(tables: Tables, templates: readonly Template[]): string {
  const lines = sheetDigests(tables, templates).map((sheet) => `${sheet.form} ${sheet.sha256}`);
  return `sha256:${digestOf(lines)}`;
}

function digestOf(lines: Iterable<string>): string {
  const hash = sha256.create();
  let text = "";
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < ENOUGH_TO_HASH) continue;
    hash.update(utf8ToBytes(text));
    text = "";
  }
  return bytesToHex(hash.update(utf8ToBytes(text)).digest());
}
