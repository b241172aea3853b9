import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** SHA-256 in hexadecimal of lines, each ended by a line feed. */
export function digestOfLines(lines: Iterable<string>): string {
  const hash = sha256.create();
  for (const line of lines) hash.update(utf8ToBytes(`${line}\n`));
  return bytesToHex(hash.digest());
}

/** Of a value as JSON: keys in the order in which they stand. */
export function digestOfJson(value: unknown): string {
  return digestOfLines([JSON.stringify(value)]);
}
