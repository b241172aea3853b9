import type { Content } from "./readContent";
import type { FieldContext } from "./fieldContext";
import { isProse } from "./questions";
import type { Noticing, Reading } from "./reading";
import { severalValues } from "./severalValues";

/** Reads prose, names and codes; codes in half-width. */
export function readText({ text }: Content, context: FieldContext, noticing: Noticing): Reading {
  const { field, lexicon } = context;
  if (field.multi) return noticing.as(severalValues(text));
  const value = text.replace(/\s*[\r\n]\s*/gu, " ").trim();
  if (field.pattern !== undefined) return readCode(value, field.pattern, context, noticing);
  if (isProse(field)) {
    if (lexicon.isPlaceholder(value, field.allowNone ?? false))
      noticing.note("cells.placeholder", "placeholder");
    else noticing.pass("cells.placeholder");
  }
  return noticing.as(value);
}

function readCode(
  text: string,
  pattern: string,
  { field }: FieldContext,
  noticing: Noticing,
): Reading {
  const code = halfWidth(text, noticing);
  if (patternOf(pattern).test(code)) noticing.pass("cells.pattern");
  else noticing.block("cells.pattern", "differs", { expected: String(field.example ?? "") });
  return noticing.as(code);
}

/** Notes full-width letters, digits and punctuation, and returns the half-width form. */
export function halfWidth(text: string, noticing: Noticing): string {
  const half = text.normalize("NFKC");
  if (half === text) noticing.pass("cells.width");
  else noticing.note("cells.width", "fullWidth", { parsed: half });
  return half;
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, "u")));
  return pattern;
}
