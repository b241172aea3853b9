import { HostError } from "../../core/ports";
import { requireZip } from "./fileKind";
import { inflateEntry } from "./inflateEntry";
import type { Limits } from "./limits";
import type { PartPlace } from "./partPlace";
import { parseXml, type PartHandler, type PartKind } from "./xml";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** The parts of an .xlsx file, by name ("xl/workbook.xml"). */
export class WorkbookPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly opened = new Set<string>();

  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    requireZip(bytes);
    this.entries = readZipDirectory(bytes, limits);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** No part is read twice: many references to one large part would cost many times its size. */
  parse(place: PartPlace, kind: PartKind, handler: PartHandler): void {
    const entry = this.entries.get(place.part.toLowerCase());
    if (!entry) throw new HostError("part-missing", { ...place });
    if (this.opened.has(entry.name)) throw new HostError("part-reused", { ...place });
    this.opened.add(entry.name);
    const content = inflateEntry(this.bytes, entry, this.limits);
    parseXml(content, { ...kind, place, maxNesting: this.limits.nesting }, handler);
  }
}
