import type { HeaderField } from "../../model/template";
import { BLANK, BLANK_REQUIRED } from "../../model/value";
import { fieldContext, type SheetContext } from "../cell/fieldContext";
import { questionsOf, type CellQuestion, type Note } from "../cell/questions";
import { properFacts } from "../cell/properFacts";
import { CellReader } from "../cell/readCell";
import { BLANK_READING, type Reading } from "../cell/reading";
import { rawText } from "../cell/rawText";
import type { FormLog } from "../formLog";
import { headerBlock } from "../../words/observed";
import { findHeaderFields, type PlacedField } from "../layout/headerBlock";
import type { SheetGrid } from "../layout/sheetGrid";
import type { SheetTable } from "./sheetTable";

/** Row key of everything noticed in the header block. */
export const HEADER_KEY = "header";

interface ReadField {
  readonly field: HeaderField;
  readonly place: PlacedField | undefined;
  readonly reading: Reading;
}

/**
 * Reads the fields above the table. Of a form without data rows nothing is noticed: that it is
 * empty says it all.
 */
export function readHeaderBlock(
  table: SheetTable,
  grid: SheetGrid,
  { context, titleRow }: { readonly context: SheetContext; readonly titleRow: number },
  log: FormLog,
): void {
  const places = findHeaderFields(grid, table.template.header, titleRow);
  for (const field of table.template.header) {
    const place = places.get(field.key);
    const reading = readField(field, place, grid, context);
    const isMissing = field.required && reading.cell === BLANK;
    table.header.set(field.key, isMissing ? BLANK_REQUIRED : reading.cell);
    if (place) table.headerCells.set(field.key, place.cell);
    if (table.rowCount > 0 && places.size > 0) logField({ field, place, reading }, context, log);
  }
  if (table.rowCount > 0 && places.size === 0) logMissingBlock(table.template.header, log);
}

/** A sheet without any of the fields lacks the block, which is one thing to say and not one per field. */
function logMissingBlock(fields: readonly HeaderField[], log: FormLog): void {
  const required = fields.filter((field) => field.required).map(({ title }) => title);
  if (required.length === 0) return;
  const facts = {
    answer: "blank",
    title: headerBlock(required),
    tier: "core",
    type: "",
    condition: "",
    left: "",
    actual: "",
    expected: "",
    parsed: "",
  };
  log.cell(
    { question: "cells.required", facts, blocks: true },
    { cells: [], row: null, rowKey: HEADER_KEY, field: null },
  );
}

function readField(
  field: HeaderField,
  place: PlacedField | undefined,
  grid: SheetGrid,
  context: SheetContext,
): Reading {
  if (!place) return BLANK_READING;
  const formula = grid.formulasOf(place.column).get(place.row);
  return new CellReader(fieldContext(field, context)).read(place.value, place.format, formula);
}

function logField(read: ReadField, context: SheetContext, log: FormLog): void {
  const { field, place, reading } = read;
  const notes = [...reading.notes, ...missingNote(read, context.date1904)];
  const at = { cells: place ? [place.cell] : [], row: place?.row ?? null };
  for (const note of notes)
    log.cell(note, { ...at, rowKey: HEADER_KEY, field: `header.${field.key}` });
  const noted = notes.map(({ question }) => question);
  const passed = [...reading.passed, ...filledQuestion(read)];
  for (const question of passed) {
    log.cells(question, "core", { count: 1 }, properFacts(question, fieldContext(field, context)));
  }
  const answered = new Set([...noted, ...passed]);
  for (const question of ["cells.required", ...questionsOf(field)] as const) {
    if (!answered.has(question)) log.cells(question, "core", { notApplicable: 1 });
  }
}

function filledQuestion({ field, reading }: ReadField): readonly CellQuestion[] {
  return field.required && reading.cell !== BLANK ? ["cells.required"] : [];
}

function missingNote({ field, place, reading }: ReadField, date1904: boolean): readonly Note[] {
  if (!field.required || reading.cell !== BLANK) return [];
  const left = place ? rawText(place.value, place.format, date1904).trim() : "";
  const common = {
    title: field.title,
    tier: "core",
    type: field.type,
    actual: left,
    expected: "",
    parsed: "",
  };
  const facts = { answer: "blank", ...common, condition: "", left };
  return [{ question: "cells.required", facts, blocks: true }];
}
