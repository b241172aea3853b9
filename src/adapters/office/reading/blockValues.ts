import { NothingAnswered } from "../excelError";
import type { Block } from "./blocks";

/** A cell as the API gives it: "" = nothing, an error as its text. */
export type PlainValue = string | number | boolean;

/** Rows of columns. */
export type Grid<T> = readonly (readonly T[])[];

/** Asks for the values of a block; call what it returns after the sync. */
export function queueValues(sheet: Excel.Worksheet, block: Block): () => Grid<PlainValue> {
  const range = rangeAt(sheet, block).load("values");
  return () => gridOf(range.values);
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Block): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

/** A property of each cell; Excel gives null where that would be too much. */
export function gridOf<T>(answer: unknown): Grid<T> {
  if (!Array.isArray(answer)) throw new NothingAnswered();
  return answer as Grid<T>;
}
