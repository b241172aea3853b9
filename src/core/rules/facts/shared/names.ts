import { showFact, type FactValue } from "../../factValue";

/** The names in a cell, one or several: separated by 、 comma or semicolon. */
export function namesIn(value: FactValue): readonly string[] {
  const entries = Array.isArray(value)
    ? (value as readonly string[])
    : showFact(value).split(/[、,，;；]/u);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}
