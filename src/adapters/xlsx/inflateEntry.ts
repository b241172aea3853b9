import { Inflate } from "fflate";
import { HostError } from "../../core/ports";
import { checksum } from "./checksum";
import type { Limits } from "./limits";
import type { ZipEntry } from "./zipDirectory";

const STORED = 0;
const DEFLATED = 8;
const SMALL = 2 ** 20;
/** So much is inflated at a time; what comes out of it is at most a thousand times as large. */
const PIECE = 2 ** 16;

/** Content of an entry: exactly as many bytes as declared, with the declared checksum. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  const ratio = entry.size / Math.max(1, entry.compressedSize);
  if (entry.size > SMALL && ratio > limits.ratio) {
    const details = { entry: entry.name, ratio: Math.round(ratio), limit: limits.ratio };
    throw new HostError("zip-ratio", details);
  }
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = unpack(data, entry);
  if (content.length !== entry.size || checksum(content) !== entry.checksum) {
    throw new HostError("zip-checksum", { entry: entry.name });
  }
  return content;
}

function unpack(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return data;
  if (entry.method !== DEFLATED) {
    throw new HostError("zip-method", { entry: entry.name, method: entry.method });
  }
  try {
    return inflate(data, entry);
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError("zip-damaged", { entry: entry.name }, { cause });
  }
}

/** In pieces, so that an entry larger than it declares is given up at once. */
function inflate(data: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > entry.size) {
      throw new HostError("zip-checksum", { entry: entry.name });
    }
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < data.length; at += PIECE) {
    stream.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  }
  return content.subarray(0, length);
}
