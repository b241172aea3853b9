import { strFromU8 } from "fflate";
import { HostError } from "../../core/ports";
import type { Limits } from "./limits";

/** One file of the archive, as the central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly checksum: number;
  /** Where its local header starts, and where its data. */
  readonly headerStart: number;
  readonly dataStart: number;
  /** Its record in the directory, where what only archivers care about stands. */
  readonly recordStart: number;
}

interface DirectoryEnd {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

export const END_OF_DIRECTORY = 0x06054b50;
export const DIRECTORY_HEADER = 0x02014b50;
export const LOCAL_HEADER = 0x04034b50;
const MAX_COMMENT = 0xffff;
/** In a field of this value the real one stands in a zip64 record. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
const FLAG_ENCRYPTED = 0x0041;
const FLAG_UTF8 = 0x0800;

/**
 * Entries by name in lower case (part names are compared without case), nothing inflated. Whatever
 * two programs could read differently is refused: doubles, overlaps, headers that disagree.
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) {
    throw new HostError("zip-too-many-entries", { count: directory.count, limit: limits.entries });
  }
  const entries = new Map<string, ZipEntry>();
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const { entry, end } = readEntry(bytes, view, at, directory.end);
    requireSafeName(entry.name);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw new HostError("zip-duplicate-entry", { entry: entry.name });
    entries.set(key, entry);
    at = end;
  }
  if (at !== directory.end) throw new HostError("zip-damaged");
  requireAffordable([...entries.values()], limits);
  requireApart([...entries.values()], directory.start);
  return entries;
}

function findDirectory(view: DataView): DirectoryEnd {
  const first = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (count === IN_ZIP64_16 || start === IN_ZIP64_32) throw new HostError("zip64");
    if (start + size !== at || view.getUint16(at + 8, true) !== count) break;
    return { start, end: at, count };
  }
  throw new HostError("zip-truncated");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directoryEnd: number) {
  if (at + 46 > directoryEnd || view.getUint32(at, true) !== DIRECTORY_HEADER) {
    throw new HostError("zip-damaged");
  }
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = strFromU8(rawName, (flags & FLAG_UTF8) === 0);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const headerStart = view.getUint32(at + 42, true);
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new HostError("zip-encrypted", { entry: name });
  if ([compressedSize, size, headerStart].includes(IN_ZIP64_32)) throw new HostError("zip64");
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    compressedSize,
    size,
    checksum: view.getUint32(at + 16, true),
    headerStart,
    dataStart: dataStart(bytes, view, headerStart, rawName),
    recordStart: at,
  };
  const end = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, end };
}

/** The local header must name the same entry as the directory does. */
function dataStart(bytes: Uint8Array, view: DataView, at: number, name: Uint8Array): number {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw new HostError("zip-damaged");
  }
  const nameLength = view.getUint16(at + 26, true);
  const local = bytes.subarray(at + 30, at + 30 + nameLength);
  if (local.length !== name.length || !local.every((byte, index) => byte === name[index])) {
    throw new HostError("zip-damaged", { entry: strFromU8(name) });
  }
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}

function requireSafeName(name: string): void {
  const isSafe = !name.includes("\\") && !name.includes("\0") && !name.startsWith("/");
  if (!isSafe || name.split("/").includes(".."))
    throw new HostError("zip-entry-name", { entry: name });
}

function requireAffordable(entries: readonly ZipEntry[], limits: Limits): void {
  const large = entries.find((entry) => entry.size > limits.entrySize);
  if (large) {
    const details = { entry: large.name, size: large.size, limit: limits.entrySize };
    throw new HostError("zip-entry-too-large", details);
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.totalSize)
    throw new HostError("zip-too-large", { size, limit: limits.totalSize });
}

/** Entries that share bytes unpack to far more than the file holds. */
function requireApart(entries: readonly ZipEntry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  inOrder.forEach((entry, index) => {
    const next = inOrder[index + 1]?.headerStart ?? directoryStart;
    if (entry.dataStart + entry.compressedSize > next) {
      throw new HostError("zip-overlap", { entry: entry.name });
    }
  });
}
