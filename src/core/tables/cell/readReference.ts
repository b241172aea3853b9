import type { Content } from "./readContent";
import type { FieldContext } from "./fieldContext";
import type { Noticing, Reading } from "./reading";
import { halfWidth } from "./readText";
import { severalValues } from "./severalValues";

/** Reads one or several codes of another form; whether they exist there is looked up when all forms are read. */
export function readReference(
  { text }: Content,
  { field }: FieldContext,
  noticing: Noticing,
): Reading {
  const code = halfWidth(text.replace(/\s*[\r\n]\s*/gu, field.multi ? "、" : " ").trim(), noticing);
  return noticing.as(field.multi ? severalValues(code) : code);
}
