import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalJson } from "./canonicalJson";

/**
 * SHA-256 of the rules a check was made with, in hexadecimal: of the canonical JSON (sorted keys, no
 * white space, UTF-8) of one object that holds the content of every file of `rules/` under its name,
 * such as "rules/3-02-01.json". Left out: schema.json and the key "$schema", which judge nothing.
 */
export function packDigest(files: ReadonlyMap<string, unknown>): string {
  const rules = [...files].filter(
    ([name]) => name.startsWith("rules/") && name !== "rules/schema.json",
  );
  const content = Object.fromEntries(rules.map(([name, file]) => [name, withoutSchema(file)]));
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}

function withoutSchema(file: unknown): unknown {
  if (typeof file !== "object" || file === null || !("$schema" in file)) return file;
  return { ...file, $schema: undefined };
}
