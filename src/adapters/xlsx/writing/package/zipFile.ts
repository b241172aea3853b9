import { deflateSync, strToU8 } from "fflate";
import { checksum } from "../../checksum";
import {
  DIRECTORY_HEADER,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  type ZipEntry,
} from "../../zipDirectory";

/** An entry taken over from another archive with its compressed bytes as they are. */
interface CopiedEntry {
  readonly from: Uint8Array;
  readonly entry: ZipEntry;
}

/** An entry with content of ours; what it replaces lends its name and time. */
interface NewEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly replaces: CopiedEntry | null;
}

interface Packed {
  readonly name: Uint8Array;
  /** From the version needed to the size: what both headers of an entry say. */
  readonly header: Uint8Array;
  readonly data: Uint8Array;
}

const DEFLATED = 8;
const VERSION = 20;
const FLAG_UTF8 = 0x0800;
/** Sizes stand behind the data; ours stand in the header. */
const FLAG_SIZES_BEHIND = 0x0008;
/** 2026-01-01 00:00, so that the same content gives the same bytes. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** A zip archive of these entries, in this order. */
export function zipFile(entries: readonly (CopiedEntry | NewEntry)[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  for (const entry of entries) {
    const { name, header, data } = "entry" in entry ? copied(entry) : packed(entry);
    const local = joined([numbers([4, LOCAL_HEADER]), header, lengths(name, 2), name]);
    const record = joined([numbers([4, DIRECTORY_HEADER], [2, VERSION]), header]);
    directory.push(joined([record, lengths(name, 12), numbers([4, length]), name]));
    pieces.push(local, data);
    length += local.length + data.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const count = entries.length;
  const places = numbers([2, count], [2, count], [4, size], [4, length], [2, 0]);
  return joined([...pieces, ...directory, numbers([4, END_OF_DIRECTORY], [4, 0]), places]);
}

function copied({ from, entry }: CopiedEntry): Packed {
  const { dataStart, compressedSize } = entry;
  const { header, name } = recordOf({ from, entry });
  return { name, header, data: from.subarray(dataStart, dataStart + compressedSize) };
}

function packed({ name, content, replaces }: NewEntry): Packed {
  const old = replaces && recordOf(replaces);
  const data = deflateSync(content, { level: 6 });
  const flags = old ? old.flags : FLAG_UTF8;
  const header = numbers([2, VERSION], [2, flags], [2, DEFLATED], [4, old?.time ?? DATE * 0x10000]);
  const sizes = numbers([4, checksum(content)], [4, data.length], [4, content.length]);
  return { name: old?.name ?? strToU8(name), header: joined([header, sizes]), data };
}

/** What the directory of the archive an entry comes from says of it. */
function recordOf({ from, entry }: CopiedEntry) {
  const view = new DataView(from.buffer, from.byteOffset, from.byteLength);
  const at = entry.recordStart;
  const flags = view.getUint16(at + 8, true) & ~FLAG_SIZES_BEHIND;
  const time = view.getUint32(at + 12, true);
  const start = numbers([2, view.getUint16(at + 6, true)], [2, flags]);
  const header = joined([start, from.subarray(at + 10, at + 28)]);
  const name = from.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return { flags, time, header, name };
}

/** Length of the name, and as many zero bytes: no extra field, no comment, no attributes. */
function lengths(name: Uint8Array, zeros: number): Uint8Array {
  return joined([numbers([2, name.length]), new Uint8Array(zeros)]);
}

/** @param values [size in bytes, value], lowest byte first */
function numbers(...values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 0xff),
    ),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
