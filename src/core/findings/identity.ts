import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Finding } from "../model/finding";

const ID_DIGITS = 16;
const SEPARATOR = "\u001f";

/**
 * Gives each finding its id: digest of rule, form, row key and field, so that it stays the same when rows
 * move. From the second finding with all four equal on, its running number is part of it.
 */
export function withIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, form, rowKey, field } = finding;
    const identity = [rule, form ?? "", rowKey ?? "", field ?? ""].join(SEPARATOR);
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const text = count === 1 ? identity : `${identity}${SEPARATOR}${count}`;
    return { ...finding, id: bytesToHex(sha256(utf8ToBytes(text))).slice(0, ID_DIGITS) };
  });
}
