import type { SampleRow } from "../../core/model/sample";
import type { Template } from "../../core/model/template";
import type { ForeignValue } from "../../core/tables/foreignValues";
import type { SuggestedColumn } from "../../core/tables/recognise/suggestForms";

/** What a person chose for the titles of a sheet: column number → column key, "" = not mapped. */
export type ChosenColumns = ReadonlyMap<number, string>;

export interface MappedTitle extends SuggestedColumn {
  /** "" = not mapped. */
  readonly chosen: string;
}

/** The titles with what they are to mean: as suggested, unless a person chose otherwise. */
export function mappedTitles(
  columns: readonly SuggestedColumn[],
  chosen: ChosenColumns,
): readonly MappedTitle[] {
  return columns.map((column) => ({
    ...column,
    chosen: chosen.get(column.column) ?? column.key ?? "",
  }));
}

/** Keys that more than one title is mapped to. */
export function mappedTwice(titles: readonly MappedTitle[]): readonly string[] {
  const keys = titles.map(({ chosen }) => chosen).filter((key) => key !== "");
  return [...new Set(keys.filter((key, n) => keys.indexOf(key) !== n))];
}

interface Mapped {
  readonly sheet: string;
  /** The sheet is read as this form already. */
  readonly isRecognised: boolean;
}

/** Lines for 欄位對應: the sheet, and each title that does not say by itself what it means. */
export function mappingRows(
  { sheet, isRecognised }: Mapped,
  template: Template,
  titles: readonly MappedTitle[],
): readonly SampleRow[] {
  const { form } = template;
  const titleOf = new Map(template.columns.map(({ key, title }) => [key, title]));
  const lines = titles
    .filter(
      ({ chosen, key, likeness }) => chosen !== "" && !(likeness === "same" && chosen === key),
    )
    .map(({ title, chosen }) => ({ form, sheet, title, column: titleOf.get(chosen) ?? chosen }));
  return isRecognised ? lines : [{ form, sheet }, ...lines];
}

/** What a person chose for the agency's words: `valueKey` → standard value, "" = not mapped. */
export type ChosenValues = ReadonlyMap<string, string>;

export interface MappedValue extends ForeignValue {
  /** Title of the form's column. */
  readonly columnTitle: string;
  /** The sheet's title of that column. */
  readonly title: string;
  /** "" = not mapped. */
  readonly chosen: string;
}

/** Tells words of different columns apart. */
export function valueKey({ key, value }: Pick<ForeignValue, "key" | "value">): string {
  return `${key}|${value}`;
}

/**
 * The unknown words with what they are to mean: nothing, until a person says so. A wrong guess, such
 * as 「不合格」 for 「合格」, would hide what is to be found.
 */
export function mappedValues(
  values: readonly ForeignValue[],
  chosen: ChosenValues,
  template: Template,
  titles: readonly MappedTitle[],
): readonly MappedValue[] {
  const titleOf = new Map(template.columns.map(({ key, title }) => [key, title]));
  const inSheet = new Map(titles.map((title) => [title.chosen, title.title]));
  return values.map((value) => {
    const columnTitle = titleOf.get(value.key) ?? value.key;
    return {
      ...value,
      columnTitle,
      title: inSheet.get(value.key) ?? columnTitle,
      chosen: chosen.get(valueKey(value)) ?? "",
    };
  });
}

/** Lines for 欄位對應: each word that was told what it means. */
export function valueRows(
  sheet: string,
  { form }: Template,
  values: readonly MappedValue[],
): readonly SampleRow[] {
  return values
    .filter(({ chosen }) => chosen !== "")
    .map(({ title, columnTitle, value, chosen }) => ({
      form,
      sheet,
      title,
      column: columnTitle,
      original: value,
      standard: chosen,
    }));
}

export interface PreviewLine {
  /** Title of the form's column. */
  readonly title: string;
  readonly text: string;
}

/** What the first row is read as, then every other word that is told what it means: 「word → value」. */
export function previewLines(
  { columns }: Template,
  titles: readonly MappedTitle[],
  values: readonly MappedValue[],
): readonly PreviewLine[] {
  const titleOf = new Map(columns.map(({ key, title }) => [key, title]));
  const told = values.filter(({ chosen }) => chosen !== "");
  const first = titles.filter(({ chosen }) => chosen !== "");
  const wordIn = ({ chosen, example }: MappedTitle) =>
    told.find(({ key, value }) => key === chosen && value === example);
  const inFirst = new Set(first.map(wordIn));
  const arrow = ({ value, chosen }: MappedValue) => `${value} → ${chosen}`;
  const lineOf = (title: MappedTitle): PreviewLine => {
    const word = wordIn(title);
    const text = word ? arrow(word) : title.example;
    return { title: titleOf.get(title.chosen) ?? "", text };
  };
  const others = told.filter((word) => !inFirst.has(word));
  return [
    ...first.map(lineOf),
    ...others.map((word) => ({ title: word.columnTitle, text: arrow(word) })),
  ];
}
