import type { Observation, ObservedFact, Question } from "../model/table";
import type { ControlRow } from "./controlRows";

/** Something noticed about the settings; `row` null = not in the workbook. */
export function settingObservation(
  question: Question,
  row: ControlRow | null,
  noticed: {
    readonly cell: string | null;
    readonly rowKey: string | null;
    readonly facts: Readonly<Record<string, ObservedFact>>;
  },
): Observation {
  return {
    question,
    form: null,
    file: row?.file ?? null,
    sheet: row?.sheet ?? null,
    cells: noticed.cell === null ? [] : [noticed.cell],
    row: row?.row ?? null,
    rowKey: noticed.rowKey,
    field: null,
    facts: noticed.facts,
    blocks: false,
  };
}
