import type { ObservedFact } from "../../model/table";
import { BLANK, UNREADABLE, type Cell } from "../../model/value";
import type { FieldContext } from "./fieldContext";
import type { CellQuestion, Note } from "./questions";

/** A word of the agency that was read as an allowed value. */
export interface Synonym {
  readonly word: string;
  readonly standard: string;
}

/** What a cell's content means, and what was noticed about it. Shared by all cells with the same content. */
export interface Reading {
  readonly cell: Cell;
  /** Questions answered as they should be. Equal lists are one object. */
  readonly passed: readonly CellQuestion[];
  readonly notes: readonly Note[];
  readonly synonyms: readonly Synonym[];
}

const NONE: readonly never[] = [];

/** Nothing is there. */
export const BLANK_READING: Reading = { cell: BLANK, passed: NONE, notes: NONE, synonyms: NONE };

const shared = new Map<string, readonly CellQuestion[]>();

/** Collects what is noticed about one content of one field. */
export class Noticing {
  private readonly passed: CellQuestion[] = [];
  private readonly notes: Note[] = [];
  private readonly synonyms: Synonym[] = [];

  constructor(
    private readonly context: FieldContext,
    private readonly actual: string,
  ) {}

  pass(question: CellQuestion): void {
    this.passed.push(question);
  }

  note(
    question: CellQuestion,
    answer: string,
    facts: Readonly<Record<string, ObservedFact>> = {},
  ): void {
    this.notes.push(this.noteOf(question, answer, facts, false));
  }

  /** Notes what keeps rules from using the cell, although its value is kept. */
  block(
    question: CellQuestion,
    answer: string,
    facts: Readonly<Record<string, ObservedFact>> = {},
  ): void {
    this.notes.push(this.noteOf(question, answer, facts, true));
  }

  synonym(word: string, standard: string | number): void {
    this.synonyms.push({ word, standard: String(standard) });
  }

  /** Notes that a listed value was written in its own words, unless it was read from a word of the agency. */
  passAlias(): void {
    if (this.synonyms.length === 0) this.pass("cells.alias");
  }

  as(cell: Cell): Reading {
    return { cell, passed: share(this.passed), notes: this.notes, synonyms: this.synonyms };
  }

  /** The cell cannot be read for certain. */
  unreadable(
    question: CellQuestion,
    answer: string,
    facts: Readonly<Record<string, ObservedFact>> = {},
  ): Reading {
    this.block(question, answer, facts);
    return this.as(UNREADABLE);
  }

  private noteOf(
    question: CellQuestion,
    answer: string,
    facts: Readonly<Record<string, ObservedFact>>,
    blocks: boolean,
  ): Note {
    const { field, tier } = this.context;
    const common = {
      title: field.title,
      tier,
      type: field.type,
      actual: this.actual,
      expected: "",
      parsed: "",
    };
    return { question, facts: { answer, ...common, ...facts }, blocks };
  }
}

function share(passed: readonly CellQuestion[]): readonly CellQuestion[] {
  if (passed.length === 0) return NONE;
  const key = passed.join();
  const known = shared.get(key);
  if (known) return known;
  shared.set(key, passed);
  return passed;
}
