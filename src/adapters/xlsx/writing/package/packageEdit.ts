import { HostError } from "../../../../core/ports";
import { requireZip } from "../../fileKind";
import { inflateEntry } from "../../inflateEntry";
import type { Limits } from "../../limits";
import type { PartPlace } from "../../partPlace";
import type { PartSource } from "../../workbookPackage";
import { parseXml, type PartHandler, type PartKind } from "../../xml";
import { readZipDirectory, type ZipEntry } from "../../zipDirectory";
import { zipFile } from "./zipFile";

interface Part {
  readonly name: string;
  /** Content of ours; null = as the file has it. */
  readonly content: Uint8Array | null;
}

/** The parts of a workbook file while they are changed; the file itself stays as it is. */
export class PackageEdit implements PartSource {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly parts: Map<string, Part>;

  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    requireZip(bytes);
    this.entries = readZipDirectory(bytes, limits);
    this.parts = new Map(
      [...this.entries].map(([key, { name }]) => [key, { name, content: null }] as const),
    );
  }

  names(): readonly string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(part: string): boolean {
    return this.parts.has(part.toLowerCase());
  }

  content(place: PartPlace): Uint8Array {
    const key = place.part.toLowerCase();
    const content = this.parts.get(key)?.content;
    if (content) return content;
    const entry = this.parts.has(key) ? this.entries.get(key) : undefined;
    if (!entry) throw new HostError("part-missing", { ...place });
    return inflateEntry(this.bytes, entry, this.limits);
  }

  parse(place: PartPlace, kind: PartKind, handler: PartHandler): void {
    parseXml(this.content(place), { ...kind, place, maxNesting: this.limits.nesting }, handler);
  }

  put(part: string, content: Uint8Array): void {
    const key = part.toLowerCase();
    this.parts.set(key, { name: this.parts.get(key)?.name ?? part, content });
  }

  remove(part: string): void {
    this.parts.delete(part.toLowerCase());
  }

  /** The file with all changes; what is as it was keeps its compressed bytes. */
  finish(): Uint8Array {
    return zipFile(
      [...this.parts].map(([key, { name, content }]) => {
        const entry = this.entries.get(key);
        const old = entry ? { from: this.bytes, entry } : null;
        if (content === null || (entry && this.isUnchanged(entry, content))) {
          if (old) return old;
        }
        return { name, content: content ?? new Uint8Array(), replaces: old };
      }),
    );
  }

  private isUnchanged(entry: ZipEntry, content: Uint8Array): boolean {
    if (entry.size !== content.length) return false;
    const before = inflateEntry(this.bytes, entry, this.limits);
    return before.every((byte, index) => byte === content[index]);
  }
}
