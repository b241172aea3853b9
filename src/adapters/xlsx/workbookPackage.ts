import { HostError } from "../../core/ports";
import { requireZip } from "./fileKind";
import { inflateEntry } from "./inflateEntry";
import type { Limits } from "./limits";
import type { PartPlace } from "./partPlace";
import { parseXml, type PartHandler, type PartKind } from "./xml";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** Where parts are read from, by name ("xl/workbook.xml"). */
export interface PartSource {
  readonly limits: Limits;
  has(part: string): boolean;
  content(place: PartPlace): Uint8Array;
  parse(place: PartPlace, kind: PartKind, handler: PartHandler): void;
}

/** The parts of an .xlsx file, by name ("xl/workbook.xml"). */
export class WorkbookPackage implements PartSource {
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
  content(place: PartPlace): Uint8Array {
    const entry = this.entries.get(place.part.toLowerCase());
    if (!entry) throw new HostError("part-missing", { ...place });
    if (this.opened.has(entry.name)) throw new HostError("part-reused", { ...place });
    this.opened.add(entry.name);
    return inflateEntry(this.bytes, entry, this.limits);
  }

  parse(place: PartPlace, kind: PartKind, handler: PartHandler): void {
    parseXml(this.content(place), { ...kind, place, maxNesting: this.limits.nesting }, handler);
  }
}
