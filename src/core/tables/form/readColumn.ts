import type { FormulaCell, SnapshotRow } from "../../model/snapshot";
import type { Cell } from "../../model/value";
import { FORMULA_QUESTIONS, type CellQuestion, type Note } from "../cell/questions";
import type { CellReader } from "../cell/readCell";
import type { Reading, Synonym } from "../cell/reading";

/** The cells of one column, as the sheet holds them. */
export interface ColumnSource {
  /** Sheet column, from 1. */
  readonly at: number;
  readonly rows: readonly SnapshotRow[];
  readonly formulas: ReadonlyMap<number, FormulaCell>;
  /** Rows of the first cell of vertically merged areas, by the rows they cover. */
  readonly merged: ReadonlyMap<number, SnapshotRow>;
}

/** Something noticed in a row of the column. */
export interface RowNote {
  /** Index of the data row. */
  readonly row: number;
  readonly note: Note;
}

interface CountedCells {
  count: number;
  hidden: number;
}

interface SynonymUse extends Synonym {
  readonly rows: Set<number>;
}

/** A column, read: its cells, what was noticed, and how many cells conformed to what. */
export interface ReadColumn {
  readonly cells: Cell[];
  readonly notes: readonly RowNote[];
  readonly passed: ReadonlyMap<readonly CellQuestion[], CountedCells>;
  readonly synonyms: ReadonlyMap<string, SynonymUse>;
}

/** @param hidden indexes of hidden data rows */
export function readColumn(
  source: ColumnSource,
  reader: CellReader,
  hidden: ReadonlySet<number>,
): ReadColumn {
  const cells: Cell[] = new Array<Cell>(source.rows.length);
  const notes: RowNote[] = [];
  const passed = new Map<readonly CellQuestion[], CountedCells>();
  const synonyms = new Map<string, SynonymUse>();
  source.rows.forEach((own, row) => {
    const { values, formats } = source.merged.get(own.row) ?? own;
    const formula = source.formulas.get(own.row);
    const reading = reader.read(values[source.at - 1] ?? null, formats[source.at - 1], formula);
    const isHidden = hidden.has(row);
    cells[row] = reading.cell;
    if (reading.passed.length > 0) countIn(passed, reading.passed, isHidden);
    if (formula && !isTroubled(reading)) countIn(passed, FORMULA_QUESTIONS, isHidden);
    for (const note of reading.notes) notes.push({ row, note });
    for (const synonym of reading.synonyms) noteSynonym(synonyms, synonym, row);
  });
  return { cells, notes, passed, synonyms };
}

function isTroubled({ notes }: Reading): boolean {
  return notes.some(({ question }) => FORMULA_QUESTIONS.includes(question));
}

function countIn(
  passed: Map<readonly CellQuestion[], CountedCells>,
  questions: readonly CellQuestion[],
  isHidden: boolean,
): void {
  let counted = passed.get(questions);
  if (!counted) passed.set(questions, (counted = { count: 0, hidden: 0 }));
  counted.count += 1;
  if (isHidden) counted.hidden += 1;
}

function noteSynonym(synonyms: Map<string, SynonymUse>, synonym: Synonym, row: number): void {
  const known = synonyms.get(synonym.word);
  if (known) known.rows.add(row);
  else synonyms.set(synonym.word, { ...synonym, rows: new Set([row]) });
}
