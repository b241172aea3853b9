export type ColumnType =
  | "text"
  | "enum"
  | "date"
  | "datetime"
  | "number"
  | "hours"
  | "bool"
  | "percent"
  | "person"
  | "ref"
  | "link";

/** When a date lies: past event, history (no limits), plan (may be future), expiry. */
type DateClass = "event" | "history" | "planned" | "expiry";

/** Holds where the named column has one of the values, or is filled; conditions of a list must all hold. */
export type ColumnCondition =
  | { readonly col: string; readonly in: readonly string[] }
  | { readonly col: string; readonly notBlank: true };

/** What a header field and a table column have in common. */
export interface Field {
  readonly key: string;
  /** As printed in the form. */
  readonly title: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Allowed values. */
  readonly enum?: readonly (string | number)[];
  /** Allowed values come from the plan. */
  readonly masterList?: "units" | "systems";
  readonly unit?: string;
  readonly dateClass?: DateClass;
  /** How to fill it in, for the person who does. */
  readonly hint?: string;
}

export interface HeaderField extends Field {
  readonly default?: string | number;
}

export interface Column extends Field {
  /** core: asked for by law or plan; extended: the rest. */
  readonly tier: "core" | "extended";
  /** Other titles that mean this column. */
  readonly aliases: readonly string[];
  readonly width: number;
  readonly example: string | number;
  readonly requiredWhen?: readonly ColumnCondition[];
  /** The agency's own words for an allowed value. */
  readonly enumSynonyms?: Readonly<Record<string, readonly string[]>>;
  /** parameter → its value → allowed values. */
  readonly enumByParam?: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly masterListExtra?: readonly string[];
  /** Several values in one cell, separated by 、. */
  readonly multi?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly ref?: { readonly form: string; readonly column: string };
  /** What the sheet's own formula computes, in the notation of templates/README.md. */
  readonly computed?: string;
  readonly computedByParam?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly expiryActiveWhen?: readonly ColumnCondition[];
  /** 「無」 is a real answer here. */
  readonly allowNone?: boolean;
}

/** One form: how its sheet looks and how it is read. */
export interface Template {
  /** "3-02-01" */
  readonly form: string;
  /** "LBBU-ISMS-3-02-01"; supplementary sheets have their own ("補-01"). */
  readonly formNo: string;
  readonly title: string;
  readonly titleAliases: readonly string[];
  readonly sheetName: string;
  /** Not one of the agency's own forms: optional. */
  readonly supplementary: boolean;
  readonly document: { readonly id: string; readonly title: string } | null;
  readonly version: string;
  readonly classification: string;
  readonly reviewCycle: { readonly code: string; readonly text: string };
  /** Who fills the form in; control sheets have none. */
  readonly executor?: string;
  readonly header: readonly HeaderField[];
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** Column of the person who has to act on a finding; null where the form names none. */
  readonly personColumn: string | null;
}

/** How cells are read, whatever the form (templates/conventions.json). */
export interface Conventions {
  readonly boolSynonyms: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** Words that count as empty in date, number, yes/no, list and reference columns. */
  readonly nullSynonyms: readonly string[];
  readonly emptyWords: readonly string[];
  /** Words a person wrote instead of an answer. */
  readonly placeholders: readonly string[];
  /** Regular expressions of text left over from a template, on normalised text. */
  readonly blankPatterns: readonly string[];
  readonly choiceBoxes: { readonly on: string; readonly off: string };
  /** First words of rows below the data that are not data. */
  readonly footerWords: readonly string[];
  readonly unitAliases: Readonly<Record<string, readonly string[]>>;
  readonly systemAliases: Readonly<Record<string, readonly string[]>>;
  /** Shortened names: no aliases, but offered as a suggestion. */
  readonly systemSuggestions: Readonly<Record<string, readonly string[]>>;
}
