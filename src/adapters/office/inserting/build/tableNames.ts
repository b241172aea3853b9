import type { DesignedSheet } from "../../../../core/model/workbookDesign";

/** Name of each designed table → a name that is free in the workbook. */
export function freeTableNames(
  designs: readonly DesignedSheet[],
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  return new Map(
    designs.flatMap(({ table }): [string, string][] => {
      if (!table) return [];
      let free = table.name;
      for (let number = 2; known.has(free.toLowerCase()); number++)
        free = `${table.name}_${number}`;
      known.add(free.toLowerCase());
      return [[table.name, free]];
    }),
  );
}

/** The formula with each designed table called by its new name. */
export function withTableNames(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu, (name) => names.get(name) ?? name);
}
