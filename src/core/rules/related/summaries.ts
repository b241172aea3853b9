import { compareDates } from "../../dates/calendar";
import {
  BLANK,
  BLANK_REQUIRED,
  CalendarDate,
  Mark,
  UNREADABLE,
  type Value,
} from "../../model/value";
import type { CellRef } from "../../model/outcome";
import type { Fact, Mode } from "../fact";
import { countOf, ValueSet, type FactValue } from "../factValue";
import { distinct } from "../sameValue";
import { DistinctTexts } from "./distinctTexts";
import type { Meaning } from "../scope";
import { NO, UNDETERMINED, YES } from "../threeValued";
import type { RelatedRows, RelatedSet } from "./relatedRows";

type SummaryMeaning = Extract<Meaning, { readonly relation: string }>;

/** A fact about related rows as a whole: how many there are, how many fail, their values. */
export function summaryFact(meaning: SummaryMeaning, relation: RelatedRows, mode: Mode): Fact {
  const column = "column" in meaning ? relation.table.column(meaning.column) : [];
  const texts = new DistinctTexts(column);
  const remembered = new WeakMap<RelatedSet, FactValue>();
  return {
    at: (index) => {
      const related = relation.at(index);
      let value = remembered.get(related);
      if (value === undefined)
        remembered.set(related, (value = summarise(meaning.kind, related, texts, mode)));
      return value;
    },
    isConstant: false,
    isRelated: false,
    // Asked again for every related row that is compared with this fact.
    cells: lastRemembered((index) => summaryCells(meaning, relation, index)),
  };
}

function lastRemembered<T>(compute: (index: number) => T): (index: number) => T {
  let last: { readonly index: number; readonly value: T } | undefined;
  return (index) => {
    if (last?.index !== index) last = { index, value: compute(index) };
    return last.value;
  };
}

function summarise(
  kind: SummaryMeaning["kind"],
  related: RelatedSet,
  texts: DistinctTexts,
  mode: Mode,
): FactValue {
  if (kind === "failing") return failing(related);
  const sure = related.rows.filter((_, n) => related.states[n] === YES);
  if (kind === "count") return countOf(sure.length, related.rows.length);
  const isOpen = sure.length < related.rows.length;
  const distinctTexts = kind === "filled" && texts.among(sure);
  if (distinctTexts) return new ValueSet(distinctTexts, isOpen);
  const values = sure.map((row) => texts.column[row] ?? BLANK);
  if (kind === "one") return single(values, isOpen, mode);
  return collect(kind, values, isOpen || values.includes(UNREADABLE));
}

function failing({ rows, states, met }: RelatedSet): FactValue {
  const answers = rows.map((_, n) => met?.[n] ?? YES);
  const surely = answers.filter((answer, n) => answer === NO && states[n] === YES).length;
  const perhaps = answers.filter((answer) => answer !== YES).length;
  return countOf(surely, perhaps);
}

/**
 * The one row's value; no row reads as blank, several as unreadable. A row whose key cannot be read
 * beside the one that surely matches changes nothing: keys are unique, and its own key has a finding.
 */
function single(values: readonly FactValue[], isOpen: boolean, mode: Mode): FactValue {
  if (values.length > 1 || (values.length === 0 && isOpen)) return UNREADABLE;
  const value = values[0] ?? BLANK;
  return mode === "must" && value === BLANK ? BLANK_REQUIRED : value;
}

function collect(
  kind: "values" | "filled" | "distinct" | "sum" | "max" | "min",
  values: readonly FactValue[],
  isLost: boolean,
): FactValue {
  const filled = entriesOf(values);
  if (kind === "filled") return new ValueSet(distinct(filled), isLost);
  if (kind === "values")
    return new ValueSet(distinct(filled), isLost || values.includes(BLANK_REQUIRED));
  if (isLost) return UNREADABLE;
  if (kind === "distinct") return distinct(filled).length;
  if (kind === "sum") {
    return filled.length < values.length
      ? UNREADABLE
      : filled.reduce<number>((sum, value) => sum + Number(value), 0);
  }
  return extreme(filled, kind);
}

/** What the cells hold, lists by their entries. A loop: there can be thousands for every one of thousands of cases. */
function entriesOf(values: readonly FactValue[]): readonly Value[] {
  const entries: Value[] = [];
  for (const value of values) {
    if (Array.isArray(value)) entries.push(...(value as readonly string[]));
    else if (!(value instanceof Mark)) entries.push(value as Value);
  }
  return entries;
}

function extreme(values: readonly Value[], kind: "max" | "min"): FactValue {
  if (values.length === 0) return BLANK;
  return values.reduce((a, b) => (order(a, b) > 0 === (kind === "max") ? a : b));
}

function order(a: Value, b: Value): number {
  if (a instanceof CalendarDate && b instanceof CalendarDate) return compareDates(a, b);
  return Number(a) - Number(b);
}

/** The cells that leave a summary undetermined; for `one`, the keys where there is no such row or there are several. */
function summaryCells(
  meaning: SummaryMeaning,
  relation: RelatedRows,
  index: number,
): readonly CellRef[] {
  const related = relation.at(index);
  if (meaning.kind === "one" && related.rows.length === 0) return relation.keyCells(index);
  const isTwice = related.states.filter((state) => state === YES).length > 1;
  if (meaning.kind === "one" && isTwice)
    return related.rows.flatMap((row) => relation.theirKeyCells(row));
  return related.rows.flatMap((row, n) => {
    if (related.states[n] === UNDETERMINED) return relation.causes(index, row);
    if (meaning.kind === "failing")
      return related.met?.[n] === UNDETERMINED ? relation.mustCauses(index, row) : [];
    return "column" in meaning ? unusedCells(meaning, relation, row) : [];
  });
}

/** The collected cell, where it is the one that could not be used. */
function unusedCells(
  { kind, column }: Extract<SummaryMeaning, { readonly column: string }>,
  { table }: RelatedRows,
  row: number,
): readonly CellRef[] {
  const value = table.column(column)[row] ?? BLANK;
  const isUnused = value instanceof Mark && (kind === "sum" || kind === "one" || value !== BLANK);
  return isUnused ? table.cellsBehind(row, column) : [];
}
