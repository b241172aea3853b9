import { relationshipsPart, type Relationships } from "../../relationships";
import { removeContentTypes } from "./contentTypes";
import type { PackageEdit } from "./packageEdit";
import { reachable, removeRelationships } from "./relationshipEdits";

/**
 * Takes relationships of a part away, and with them the parts that nothing else leads to: a sheet
 * goes with its tables, and with the pictures and printer settings another program gave it.
 */
export function removeTargets(
  parts: PackageEdit,
  source: string,
  relationships: Relationships,
  ids: ReadonlySet<string>,
): void {
  if (ids.size === 0) return;
  const targets = [...relationships]
    .filter(([id, { target }]) => ids.has(id) && parts.has(target))
    .map(([, { target }]) => target.toLowerCase());
  removeRelationships(parts, source, ids);
  const kept = reachable(parts, [""]);
  const removed = [...reachable(parts, targets)].filter((part) => !kept.has(part));
  for (const part of removed) {
    parts.remove(part);
    parts.remove(relationshipsPart(part));
  }
  removeContentTypes(parts, new Set(removed));
}
