import { SPREADSHEET } from "../../namespaces";
import { readRelationships } from "../../relationships";
import { attributeEdit, outline, type Outline, type PlacedElement } from "../package/outline";
import type { PackageEdit } from "../package/packageEdit";
import { editPart, type Edit } from "../package/partText";
import { EXTENSION, type SheetRules } from "./sheetRules";

/**
 * How far the conditional formats of others were moved back to make room for our flags: their
 * number where they still stand before all others, else 0; the order is right in any case.
 */
export function roomOf({ flags, others }: SheetRules): number {
  const own = new Set(flags.map(priorityOf));
  const isFirst = flags.every((_, index) => own.has(index + 1));
  return isFirst && others.every((rule) => priorityOf(rule) > flags.length) ? flags.length : 0;
}

/** Moves conditional formats of others by so many places. */
export function movedPriorities({ text, others }: SheetRules, places: number): readonly Edit[] {
  return moved(text, others, places);
}

/** Pivot tables know the conditional formats on them by priority. */
export function movePivotPriorities(parts: PackageEdit, sheetPart: string, places: number): void {
  if (places === 0) return;
  for (const { kind, target } of readRelationships(parts, sheetPart).values()) {
    if (kind !== "pivotTable" || !parts.has(target)) continue;
    const { text, elements } = pivotFormats(parts, target);
    editPart(parts, target, moved(text, elements, places));
  }
}

function pivotFormats(parts: PackageEdit, part: string): Outline {
  const kind = { root: "pivotTableDefinition", vocabulary: [...SPREADSHEET, EXTENSION] };
  return outline(parts, { part }, kind, (name) => name === "conditionalFormat");
}

function moved(text: string, rules: readonly PlacedElement[], places: number): readonly Edit[] {
  if (places === 0) return [];
  return rules.flatMap(
    (rule) => attributeEdit(text, rule, "priority", priorityOf(rule) + places) ?? [],
  );
}

function priorityOf({ attributes }: PlacedElement): number {
  return Number(attributes["priority"]);
}
