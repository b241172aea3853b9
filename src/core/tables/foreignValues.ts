import { normaliseText } from "../cells/text";
import type { SampleRow } from "../model/sample";
import type { SheetSnapshot } from "../model/snapshot";
import type { Table } from "../model/table";
import type { Column, Template } from "../model/template";
import { UNREADABLE } from "../model/value";
import { fieldContext, type FieldContext, type SheetContext } from "./cell/fieldContext";
import { Lexicon } from "./cell/lexicon";
import { FORMULA_QUESTIONS } from "./cell/questions";
import { CellReader } from "./cell/readCell";
import type { Reading } from "./cell/reading";
import { severalValues } from "./cell/severalValues";
import { Mappings } from "./mappings";
import { readTables } from "./readTables";
import type { MappingLine, ReadingSettings } from "./readingSettings";

/** A word of a drop-down column that is none of its allowed values. */
export interface ForeignValue {
  /** Column key. */
  readonly key: string;
  /** The word as it first stands in the sheet. */
  readonly value: string;
  /** Data rows that hold it. */
  readonly rows: number;
  /** Every allowed value, the likeliest first. */
  readonly standards: readonly string[];
}

/**
 * The words of a sheet, read as the form, that none of the form's lists knows: by column, the most
 * frequent first.
 * @param planned rows that 欄位對應 would say of the sheet and its titles, beside those it has
 */
export function foreignValues(
  sheet: SheetSnapshot,
  template: Template,
  planned: readonly SampleRow[],
  settings: ReadingSettings,
): readonly ForeignValue[] {
  const mappings = [...settings.mappings, ...planned.map(lineOf)];
  const snapshot = { file: null, date1904: false, sealXml: null, sheets: [sheet] };
  const { forms } = readTables([snapshot], [template], { ...settings, mappings });
  const table = forms.get(template.form);
  if (!table) return [];
  const context: SheetContext = {
    settings,
    lexicon: new Lexicon(settings),
    date1904: false,
    mappedValues: new Mappings(mappings, [template]).valuesOf(template),
  };
  return template.columns.flatMap((column) =>
    foreignWords(table, column, fieldContext(column, context)),
  );
}

const text = (value: SampleRow[string] | undefined) => (value === undefined ? null : String(value));

function lineOf({ form, sheet, title, column }: SampleRow): MappingLine {
  const place = { file: null, sheetOfLine: "", row: 0, cell: "" };
  const names = { form: text(form), sheet: text(sheet), title: text(title), column: text(column) };
  return { ...place, ...names, original: null, standard: null };
}

/** Of a cell with several values only the unknown ones count. */
function foreignWords(
  table: Table,
  column: Column,
  context: FieldContext,
): readonly ForeignValue[] {
  const { key, multi } = column;
  const standards = standardsOf(context);
  if (standards.length === 0) return [];
  const reader = new CellReader(context);
  const words = new Map<string, { value: string; rows: number }>();
  table.columns.get(key)?.forEach((cell, row) => {
    if (cell !== UNREADABLE) return;
    const content = table.rawText(row, key).trim();
    for (const part of new Set(multi ? severalValues(content) : [content])) {
      if (!isForeign(reader.read(part, undefined, undefined))) continue;
      const normal = normaliseText(part);
      const { value, rows } = words.get(normal) ?? { value: part, rows: 0 };
      words.set(normal, { value, rows: rows + 1 });
    }
  });
  return [...words.values()]
    .sort((a, b) => b.rows - a.rows)
    .map((word) => ({ key, ...word, standards: ranked(word.value, standards, column) }));
}

function standardsOf({ field, allowed, lexicon }: FieldContext): readonly string[] {
  if (!field.masterList) return (allowed ?? []).map(String);
  return [...lexicon.masters[field.masterList].names, ...(field.masterListExtra ?? [])];
}

/** Errors of formulas are no words. */
function isForeign({ cell, notes }: Reading): boolean {
  return cell === UNREADABLE && !notes.some(({ question }) => FORMULA_QUESTIONS.includes(question));
}

/** Equal likeness keeps the order of the list. */
function ranked(
  word: string,
  standards: readonly string[],
  { enumSynonyms }: Column,
): readonly string[] {
  const likeness = (standard: string) =>
    Math.max(...[standard, ...(enumSynonyms?.[standard] ?? [])].map((name) => shared(word, name)));
  return [...standards].sort((a, b) => likeness(b) - likeness(a));
}

/** Share of common characters (Dice): words of lists are too short for pairs of them. */
function shared(a: string, b: string): number {
  const one = new Set(normaliseText(a));
  const two = new Set(normaliseText(b));
  const common = [...one].filter((character) => two.has(character)).length;
  return (2 * common) / Math.max(1, one.size + two.size);
}
