import { FORMULA_QUESTIONS, questionsOf, type CellQuestion } from "../cell/questions";
import type { FieldContext } from "../cell/fieldContext";
import type { FormLog } from "../formLog";
import { readAs } from "../../words/observed";
import type { ReadColumn, RowNote } from "./readColumn";
import { properFacts } from "../cell/properFacts";
import type { SheetTable } from "./sheetTable";

/** Fewer values do not show that an agency numbers its own way. */
const MIN_OWN_NUMBERS = 3;

/** A column just read, and the cell of its title. */
export interface LoggedColumn {
  readonly context: FieldContext;
  readonly read: ReadColumn;
  readonly titleCell: string;
}

/** Writes down what was noticed in a column: deviations by cell, some of them by column, the rest as numbers. */
export function logColumn(column: LoggedColumn, table: SheetTable, log: FormLog): void {
  const { field, tier } = column.context;
  if (hasOwnNumbers(column)) logOwnNumbers(column, table, log);
  logSynonyms(column, table, log);
  const put = countPassed(column, log);
  for (const { row, note } of notesByCell(column)) {
    put.set(note.question, (put.get(note.question) ?? 0) + 1);
    log.cell(note, table.placeOf(row, field.key));
  }
  for (const question of [...questionsOf(field), ...FORMULA_QUESTIONS]) {
    if (question === "cells.reference" && field.ref) continue;
    const notApplicable = table.rowCount - (put.get(question) ?? 0);
    if (notApplicable > 0) log.cells(question, tier, { notApplicable });
  }
}

/** Where an agency numbers its own way, no single number is wrong. */
function notesByCell(column: LoggedColumn): readonly RowNote[] {
  const { notes } = column.read;
  return hasOwnNumbers(column)
    ? notes.filter(({ note }) => note.question !== "cells.pattern")
    : notes;
}

/** Counts the cells that conform; returns how often each question was answered. */
function countPassed({ context, read }: LoggedColumn, log: FormLog): Map<CellQuestion, number> {
  const put = new Map<CellQuestion, number>();
  for (const [questions, counted] of read.passed) {
    for (const question of questions) {
      log.cells(question, context.tier, counted, properFacts(question, context));
      put.set(question, (put.get(question) ?? 0) + counted.count);
    }
  }
  return put;
}

/** An id column in which no value follows the form's pattern. */
function hasOwnNumbers({ context: { field }, read }: LoggedColumn): boolean {
  if (!field.unique || field.pattern === undefined) return false;
  const differing = read.notes.filter(({ note }) => note.question === "cells.pattern").length;
  return (
    differing >= MIN_OWN_NUMBERS &&
    ![...read.passed.keys()].some((passed) => passed.includes("cells.pattern"))
  );
}

function logOwnNumbers(
  { context: { field, tier }, read, titleCell }: LoggedColumn,
  table: SheetTable,
  log: FormLog,
): void {
  const first = read.notes.find(({ note }) => note.question === "cells.pattern");
  const actual = first ? table.rawText(first.row, field.key) : "";
  const common = { title: field.title, tier, type: field.type, parsed: "" };
  const facts = {
    answer: "ownNumbering",
    ...common,
    actual,
    expected: String(field.example ?? ""),
  };
  log.cell(
    { question: "cells.pattern", facts, blocks: false },
    { cells: [titleCell], row: null, rowKey: null, field: field.key },
  );
}

/** All words of the agency in a column are one observation. */
function logSynonyms(
  { context: { field, tier }, read, titleCell }: LoggedColumn,
  table: SheetTable,
  log: FormLog,
): void {
  const uses = [...read.synonyms.values()];
  if (uses.length === 0) return;
  const rows = [...new Set(uses.flatMap((use) => [...use.rows]))].sort((a, b) => a - b);
  const facts = {
    answer: "synonyms",
    title: field.title,
    tier,
    type: field.type,
    actual: uses.map(({ word }) => word).join("、"),
    expected: "",
    parsed: uses.map(({ standard }) => standard).join("、"),
    mapping: uses.map(({ word, standard }) => readAs(word, standard)).join("、"),
    rows: rows.length,
  };
  const cells = rows.flatMap((row) => table.addressOf(row, field.key) ?? []);
  log.cell(
    { question: "cells.alias", facts, blocks: false },
    { cells: [titleCell, ...cells], row: null, rowKey: null, field: field.key },
  );
}
