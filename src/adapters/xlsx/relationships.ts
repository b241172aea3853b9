import { HostError } from "../../core/ports";
import { PACKAGE_RELATIONSHIPS } from "./namespaces";
import type { PartSource } from "./workbookPackage";
import type { PartKind } from "./xml";

interface Relationship {
  /** Last word of the type: "worksheet", "sharedStrings" … */
  readonly kind: string;
  /** Name of a part; of an external one the target as it stands. */
  readonly target: string;
}

export type Relationships = ReadonlyMap<string, Relationship>;

const RELATIONSHIPS: PartKind = {
  root: "Relationships",
  vocabulary: PACKAGE_RELATIONSHIPS,
  sealed: new Set(["Relationships"]),
};

/** Relationships of a part by id; "" = those of the file itself. None where it has no .rels part. */
export function readRelationships(file: PartSource, source: string): Relationships {
  const relationships = new Map<string, Relationship>();
  const part = relationshipsPart(source);
  if (!file.has(part)) return relationships;
  file.parse({ part }, RELATIONSHIPS, {
    open({ name, attributes }) {
      if (name !== "Relationship") return;
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (id === undefined || type === undefined || target === undefined || relationships.has(id)) {
        throw new HostError("relationship", { part, id: id ?? "" });
      }
      const kind = type.slice(type.lastIndexOf("/") + 1);
      const isExternal = mode === "External";
      relationships.set(id, { kind, target: isExternal ? target : resolve(source, target) });
    },
  });
  return relationships;
}

/** The one part of a kind that a source refers to; null = none. */
export function targetOfKind(relationships: Relationships, kind: string): string | null {
  const found = [...relationships.values()].find((relationship) => relationship.kind === kind);
  return found?.target ?? null;
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** "xl/" of "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Part name of a target, which is relative to the folder of the part that names it. */
export function resolve(source: string, target: string): string {
  const path: string[] = [];
  const whole = target.startsWith("/") ? target : folderOf(source) + target;
  for (const segment of whole.split("/")) {
    if (segment === "..") path.pop();
    else if (segment !== "" && segment !== ".") path.push(segment);
  }
  return path.join("/");
}
