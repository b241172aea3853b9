import type { ObservedFact } from "../model/table";
import type { Template } from "../model/template";
import { properAnswer, type CellQuestion, type Note } from "./cell/questions";
import type { SheetGrid } from "./layout/sheetGrid";
import type { Counted, ReadingLog } from "./readingLog";

type Facts = Readonly<Record<string, ObservedFact>>;

/** The cell or cells a note is about. */
export interface NotedPlace {
  readonly cells: readonly string[];
  readonly row: number | null;
  readonly rowKey: string | null;
  readonly field: string | null;
}

export type SheetQuestion = `sheets.${string}`;

/** The reading log of one form: knows form, file and sheet of everything noticed. */
export class FormLog {
  constructor(
    private readonly log: ReadingLog,
    private readonly template: Template,
    private readonly grid: SheetGrid,
  ) {}

  /** Something noticed at a cell, or at several that count as one. */
  cell({ question, facts, blocks }: Note, place: NotedPlace): void {
    this.log.observe({ question, facts, blocks, ...place, ...this.sheetOfForm() });
  }

  /** Cells of one tier that answer as they should, or to which the question was not put. */
  cells(question: CellQuestion, tier: string, counted: Counted, facts: Facts = {}): void {
    this.log.count(
      question,
      this.template.form,
      { answer: properAnswer(question), tier, ...facts },
      counted,
    );
  }

  /** Something noticed about the sheet. */
  sheet(
    question: SheetQuestion,
    answer: string,
    facts: Facts = {},
    place: Partial<NotedPlace> = {},
  ): void {
    this.log.observe({
      question,
      cells: [],
      row: null,
      rowKey: null,
      field: null,
      ...place,
      ...this.sheetOfForm(),
      facts: { answer, title: this.template.title, actual: "", expected: "", ...facts },
      blocks: question === "sheets.rows",
    });
  }

  /** The sheet is as it should be. */
  sheetConforms(question: SheetQuestion, answer: string, facts: Facts = {}, count = 1): void {
    if (count > 0) this.log.count(question, this.template.form, { answer, ...facts }, { count });
  }

  private sheetOfForm(): { form: string; file: string | null; sheet: string } {
    return { form: this.template.form, file: this.grid.file, sheet: this.grid.sheet.name };
  }
}
