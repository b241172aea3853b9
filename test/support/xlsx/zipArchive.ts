import { crc32, deflateRawSync } from "node:zlib";

export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** What the headers say instead of the truth. */
  readonly claim?: {
    readonly size?: number;
    readonly checksum?: number;
    readonly flags?: number;
    readonly method?: number;
    readonly localName?: string;
    /** Offset of a local header elsewhere; the entry then has none of its own. */
    readonly headerAt?: number;
  };
}

interface WrittenEntry {
  readonly entry: ArchiveEntry;
  readonly start: number;
  readonly header: Buffer;
}

/** A zip archive, byte by byte, so that a test can make it wrong in one place. */
export function zipArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const written: WrittenEntry[] = [];
  let length = 0;
  for (const entry of entries) {
    const { header, data } = packed(entry);
    written.push({ entry, start: entry.claim?.headerAt ?? length, header });
    if (entry.claim?.headerAt !== undefined) continue;
    const piece = Buffer.concat([localHeader(entry, header), data]);
    pieces.push(piece);
    length += piece.length;
  }
  const directory = Buffer.concat(written.map(directoryHeader));
  const count = number(entries.length, 2);
  const end = [number(0x06054b50, 4), number(0, 4), count, count];
  const sizes = [number(directory.length, 4), number(length, 4), number(0, 2)];
  return new Uint8Array(Buffer.concat([...pieces, directory, ...end, ...sizes]));
}

function localHeader(entry: ArchiveEntry, header: Buffer): Buffer {
  const name = Buffer.from(entry.claim?.localName ?? entry.name);
  return Buffer.concat([number(0x04034b50, 4), header, number(name.length, 2), number(0, 2), name]);
}

function packed({ content, isStored = false, claim = {} }: ArchiveEntry) {
  const plain = Buffer.from(content);
  const data = isStored ? plain : deflateRawSync(plain);
  const header = Buffer.concat([
    number(20, 2),
    number(claim.flags ?? 0x0800, 2),
    number(claim.method ?? (isStored ? 0 : 8), 2),
    number(0, 4),
    number(claim.checksum ?? crc32(plain), 4),
    number(data.length, 4),
    number(claim.size ?? plain.length, 4),
  ]);
  return { header, data };
}

function directoryHeader({ entry, start, header }: WrittenEntry): Buffer {
  const name = Buffer.from(entry.name);
  return Buffer.concat([
    number(0x02014b50, 4),
    number(20, 2),
    header,
    number(name.length, 2),
    Buffer.alloc(12),
    number(start, 4),
    name,
  ]);
}

function number(value: number, size: 2 | 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(value, 0, size);
  return bytes;
}
