import { normaliseText } from "../cells/text";
import { fromIso } from "../dates/calendar";
import { BLANK, type CalendarDate, Mark, type Cell, type Value } from "../model/value";
import { show, showList } from "../words/show";
import { same } from "./sameValue";

/** A number of rows known only within bounds, because some rows may or may not belong. */
export class Count {
  constructor(
    readonly low: number,
    readonly high: number,
  ) {}
}

/** A count as a plain number where it is certain. */
export function countOf(low: number, high: number): number | Count {
  return low === high ? low : new Count(low, high);
}

/** Distinct values of related rows; open = some could not be read, so "not among them" is never certain. */
export class ValueSet {
  private keys: Set<string> | null | undefined;

  constructor(
    readonly items: readonly Value[],
    readonly open: boolean,
  ) {}

  has(value: Value): boolean {
    this.keys ??= this.items.every((item) => typeof item === "string")
      ? new Set(this.items.map((item) => normaliseText(item)))
      : null;
    if (this.keys && typeof value === "string") return this.keys.has(normaliseText(value));
    return this.items.some((item) => same(item, value));
  }
}

/** A stretch of days, both ends included. */
export class Span {
  constructor(
    readonly from: CalendarDate,
    readonly to: CalendarDate,
  ) {}
}

/** What a fact of a rule can be. */
export type FactValue = Cell | Count | ValueSet | Span;

/** A value of the plan or of a parameter; data files write dates as ISO text and "nothing" as null. */
export function dataValue(value: unknown): FactValue {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return fromIso(value);
  return value as FactValue;
}

/** Blank, whether or not a value is required there. */
export function isBlank(value: FactValue): boolean {
  return (
    (value instanceof Mark && value.state !== "unreadable") ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** A value an operator cannot decide on: unreadable, required but blank, or only partly known. */
export function isDoubtful(value: FactValue): boolean {
  if (value instanceof Mark) return value.state !== "blank";
  if (value instanceof Count) return value.low < value.high;
  return value instanceof ValueSet && value.open;
}

/** A fact in words, for messages. */
export function showFact(value: FactValue): string {
  if (value instanceof Count) return `${value.low}–${value.high}`;
  if (value instanceof ValueSet) return showList(value.items);
  if (value instanceof Span) return `${show(value.from)}–${show(value.to)}`;
  return show(value);
}
