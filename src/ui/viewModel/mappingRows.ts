import type { SampleRow } from "../../core/model/sample";
import type { Template } from "../../core/model/template";
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
