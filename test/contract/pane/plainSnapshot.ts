import type { WorkbookSnapshot } from "../../../src/core/model/snapshot";

/** A snapshot as text: maps and sets as lists in order of their keys, undefined as null. */
export function plainSnapshot(workbook: WorkbookSnapshot): string {
  return JSON.stringify(workbook, (_, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<string, unknown>)].sort(byKey);
    if (value instanceof Set) return [...(value as Set<number>)].sort((a, b) => a - b);
    return value;
  });
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
