import { HostError } from "../../core/ports";
import type { PartPlace } from "./partPlace";

export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

const PIECE = 2 ** 20;
const STARTS: readonly (readonly [XmlEncoding, readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];

/** By the byte order mark, or by how the first "<" is written. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const found = STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? "utf-8";
}

/** Text of a part in pieces: the whole of it would stay in memory beside the bytes. */
export function* decodeXml(
  bytes: Uint8Array,
  encoding: XmlEncoding,
  place: PartPlace,
): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    }
    yield decoder.decode();
  } catch (cause) {
    throw new HostError("xml-encoding", { ...place, encoding }, { cause });
  }
}
