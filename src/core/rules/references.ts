import type { Comparison, Condition, FactRef } from "../model/rule";

export function isReference(value: unknown): value is FactRef {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "fact" in value;
}

/** The comparisons of a condition, in reading order. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ("all" in condition) return condition.all.flatMap(comparisonsOf);
  if ("any" in condition) return condition.any.flatMap(comparisonsOf);
  if ("not" in condition) return comparisonsOf(condition.not);
  return [condition];
}

/** Both sides of a comparison that are facts. */
export function referencesOf(comparison: Comparison): readonly FactRef[] {
  return isReference(comparison.value) ? [comparison, comparison.value] : [comparison];
}

/** The plain fact names behind a reference: itself, or the parameters of a function. */
export function namesBehind(ref: FactRef): readonly string[] {
  if (!ref.params) return [ref.fact];
  return Object.values(ref.params)
    .flat()
    .filter((param): param is string => typeof param === "string");
}

/** Every plain fact name a condition mentions. */
export function namesIn(condition: Condition): readonly string[] {
  return comparisonsOf(condition).flatMap(referencesOf).flatMap(namesBehind);
}
