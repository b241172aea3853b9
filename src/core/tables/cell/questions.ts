import type { Field, Column } from "../../model/template";
import type { ObservedFact } from "../../model/table";

/** A field of a form: a column, or a field of the header block. */
export type AnyField = Field & Partial<Column>;

export type CellQuestion = `cells.${keyof typeof ANSWERS}`;

/** The answer of a cell that is as it should be, by question. */
const ANSWERS = {
  required: "filled",
  list: "inList",
  tick: "word",
  dateText: "date",
  dateValid: "valid",
  number: "number",
  percent: "points",
  width: "halfWidth",
  alias: "standard",
  pattern: "matches",
  unique: "single",
  reference: "found",
  range: "inside",
  eventDate: "plausible",
  placeholder: "content",
  expiry: "distant",
  formula: "value",
  externalLink: "none",
} as const;

/** The answer a conforming cell gives. */
export function properAnswer(question: CellQuestion): string {
  return ANSWERS[question.slice("cells.".length) as keyof typeof ANSWERS];
}

/** A deviation of a cell, without its place: shared by all cells with the same content. */
export interface Note {
  readonly question: CellQuestion;
  readonly facts: Readonly<Record<string, ObservedFact>>;
  readonly blocks: boolean;
}

/** Questions put to cells that hold a formula or an error value. */
export const FORMULA_QUESTIONS: readonly CellQuestion[] = ["cells.formula", "cells.externalLink"];

/** Questions put to filled cells of a field because of its kind. */
export function questionsOf(field: AnyField): readonly CellQuestion[] {
  const questions: readonly (readonly [CellQuestion, boolean])[] = [
    ["cells.list", isListed(field)],
    ["cells.tick", field.type === "bool"],
    ["cells.dateValid", isDate(field)],
    ["cells.dateText", isDate(field)],
    ["cells.eventDate", field.dateClass === "event"],
    ["cells.number", isNumeric(field)],
    ["cells.percent", field.type === "percent"],
    ["cells.width", isNumeric(field) || isCode(field)],
    ["cells.range", hasRange(field)],
    ["cells.alias", field.masterList !== undefined || field.enumSynonyms !== undefined],
    ["cells.pattern", field.pattern !== undefined],
    ["cells.placeholder", isProse(field)],
    [
      "cells.reference",
      field.ref !== undefined || (field.type === "ref" && field.masterList !== undefined),
    ],
  ];
  return questions.filter(([, applies]) => applies).map(([question]) => question);
}

export function isDate({ type }: AnyField): boolean {
  return type === "date" || type === "datetime";
}

/** Holds a number, also where only certain numbers are allowed. */
export function isNumeric({ type, enum: allowed }: AnyField): boolean {
  if (type === "enum")
    return allowed !== undefined && allowed.every((value) => typeof value === "number");
  return type === "number" || type === "hours" || type === "percent";
}

export function hasRange(field: AnyField): boolean {
  return isNumeric(field) && (field.min !== undefined || field.max !== undefined);
}

/** Free text that must say something. Header fields have no tier and are left to rules. */
export function isProse(field: AnyField): boolean {
  const isText = field.type === "text" || field.type === "person" || field.type === "link";
  return isText && field.required && field.tier !== undefined && !field.pattern && !field.multi;
}

function isListed(field: AnyField): boolean {
  if (field.type === "ref") return false;
  return field.type === "bool" || field.enum !== undefined || field.masterList !== undefined;
}

function isCode(field: AnyField): boolean {
  return field.pattern !== undefined || (field.type === "ref" && field.masterList === undefined);
}
