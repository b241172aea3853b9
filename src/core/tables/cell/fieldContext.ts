import { normaliseText } from "../../cells/text";
import { fromIso } from "../../dates/calendar";
import type { CalendarDate } from "../../model/value";
import type { ReadingSettings } from "../readingSettings";
import type { Lexicon } from "./lexicon";
import type { AnyField } from "./questions";

/** What reading the cells of one field of one sheet depends on. */
export interface FieldContext {
  readonly field: AnyField;
  /** Header fields count as core. */
  readonly tier: "core" | "extended";
  readonly lexicon: Lexicon;
  /** Allowed values under the parameters in force; null = no list. */
  readonly allowed: readonly (string | number)[] | null;
  /** The agency's words (normalised) mapped to standard values in 欄位對應. */
  readonly mapped: ReadonlyMap<string, string>;
  readonly asOf: CalendarDate;
  /** Events before this date are implausible; null = no limit. */
  readonly systemStart: CalendarDate | null;
  readonly date1904: boolean;
}

/** Parts of the context that are the same for all fields of a sheet. */
export interface SheetContext {
  readonly lexicon: Lexicon;
  readonly settings: ReadingSettings;
  readonly date1904: boolean;
  /** column key → the agency's word → standard value */
  readonly mappedValues: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();

export function fieldContext(
  field: AnyField,
  { lexicon, settings, date1904, mappedValues }: SheetContext,
): FieldContext {
  const start = settings.parameters["systemDocDate"];
  return {
    field,
    tier: field.tier ?? "core",
    lexicon,
    allowed: allowedValues(field, settings),
    mapped: mappedValues.get(field.key) ?? NO_WORDS,
    asOf: settings.asOf,
    systemStart: typeof start === "string" ? fromIso(start) : null,
    date1904,
  };
}

/** The allowed value a word of the agency stands for by the template's synonyms; null = none. */
export function synonymOf(word: string, { field, allowed }: FieldContext): string | number | null {
  const normal = normaliseText(word);
  for (const [standard, words] of Object.entries(field.enumSynonyms ?? {})) {
    if (!words.some((synonym) => normaliseText(synonym) === normal)) continue;
    return allowed?.find((value) => String(value) === standard) ?? null;
  }
  return null;
}

function allowedValues(field: AnyField, { parameters }: ReadingSettings): FieldContext["allowed"] {
  for (const [parameter, lists] of Object.entries(field.enumByParam ?? {})) {
    const list = lists[String(parameters[parameter])];
    if (list) return list;
  }
  return field.enum ?? null;
}
