import type { RawValue } from "../../model/snapshot";
import type { Column, Template } from "../../model/template";
import { UNREADABLE } from "../../model/value";
import type { CellReader } from "../cell/readCell";
import type { Environment } from "../environment";
import type { SheetGrid } from "../layout/sheetGrid";
import type { PlacedColumn, TableArea } from "../layout/tableArea";
import type { FoundHeader } from "../recognise/findHeader";

/** A form's sheet. */
interface FormPlace {
  readonly grid: SheetGrid;
  readonly template: Template;
  readonly environment: Environment;
}

/** The area below the titles in which a form's data are looked for. */
export function areaOf(
  header: FoundHeader,
  readers: ReadonlyMap<string, CellReader>,
  { grid, template, environment }: FormPlace,
): TableArea {
  const { lexicon, settings, titles } = environment;
  const key = template.columns.find((column) => column.key === template.primaryKey[0]);
  return {
    grid,
    template,
    header,
    columns: template.columns.flatMap((column): PlacedColumn[] => {
      const title = header.titles.columns.get(column.key);
      return title ? [{ column, at: title.column }] : [];
    }),
    titles,
    footerWords: settings.conventions.footerWords,
    keyPattern: key?.pattern === undefined ? null : new RegExp(key.pattern, "u"),
    isVoid: (value) => lexicon.isVoid(value),
    fits: (column, value, format) => fits(readers.get(column.key), column, value, format),
  };
}

function fits(
  reader: CellReader | undefined,
  column: Column,
  value: RawValue,
  format: string | undefined,
): boolean | null {
  const takesAnyText = column.type === "text" || column.type === "person" || column.type === "link";
  if (!reader || (takesAnyText && column.pattern === undefined) || column.ref) return null;
  const { cell, notes } = reader.read(value, format, undefined);
  return cell !== UNREADABLE && !notes.some(({ question }) => question === "cells.pattern");
}
