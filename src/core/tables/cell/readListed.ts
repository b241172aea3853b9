import { normaliseText } from "../../cells/text";
import type { Content } from "./readContent";
import { synonymOf, type FieldContext } from "./fieldContext";
import type { Noticing, Reading } from "./reading";
import { severalValues } from "./severalValues";

/** Reads one or several values of a list, by their own words or the agency's. */
export function readListed({ text }: Content, context: FieldContext, noticing: Noticing): Reading {
  const { field, allowed } = context;
  const parts = field.multi ? severalValues(text) : [text.trim()];
  const values: string[] = [];
  for (const part of parts) {
    const value = listedValue(part, context, noticing);
    if (value === null)
      return noticing.unreadable("cells.list", "outside", { expected: allowed?.join("、") ?? "" });
    values.push(String(value));
  }
  noticing.pass("cells.list");
  if (field.enumSynonyms) noticing.passAlias();
  return noticing.as(field.multi ? values : (values[0] ?? ""));
}

function listedValue(
  word: string,
  context: FieldContext,
  noticing: Noticing,
): string | number | null {
  const { allowed, mapped } = context;
  const normal = normaliseText(word);
  const standard = mapped.get(normal);
  if (standard !== undefined) return allowed?.find((value) => String(value) === standard) ?? null;
  const inList = allowed?.find((value) => normaliseText(String(value)) === normal);
  if (inList !== undefined) return inList;
  const synonym = synonymOf(word, context);
  if (synonym !== null) noticing.synonym(word, synonym);
  return synonym;
}
