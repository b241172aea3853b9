import { normaliseText } from "../cells/text";
import { compareDates } from "../dates/calendar";
import { CalendarDate, type Value } from "../model/value";
import { show } from "../words/show";

const NUMBER_TOLERANCE = 1e-9;

/**
 * Whether two values are the same to a person: texts after normalising, numbers within rounding,
 * a date equals any time of that day, a list of one entry equals that entry.
 */
export function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a === "string" && typeof b === "string") return normaliseText(a) === normaliseText(b);
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < NUMBER_TOLERANCE;
  if (a instanceof CalendarDate && b instanceof CalendarDate) return compareDates(a, b) === 0;
  return typeof a !== "boolean" && typeof b !== "boolean" && sameEntries(keysOf(a), keysOf(b));
}

function sameEntries(a: readonly string[], b: readonly string[]): boolean {
  const inB = new Set(b);
  return new Set(a).size === inB.size && a.every((entry) => inB.has(entry));
}

/** The texts a value can be joined on: one for a scalar, one per entry of a list. */
export function keysOf(value: Value): string[] {
  const entries: readonly Value[] = Array.isArray(value) ? (value as readonly string[]) : [value];
  return entries.map((entry) => normaliseText(show(entry)));
}

/** Distinct values in order of appearance. */
export function distinct(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = typeof value === "string" ? normaliseText(value) : keysOf(value).join("\u001f");
    return !seen.has(key) && seen.add(key);
  });
}
