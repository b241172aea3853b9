import { normaliseText } from "../../cells/text";
import type { Column, ColumnCondition } from "../../model/template";
import { Mark, type Cell } from "../../model/value";
import { conditionPart, conditionText } from "../../words/observed";

type Columns = ReadonlyMap<string, readonly Cell[]>;
type RowTest = (row: number) => boolean;

/** Do all conditions hold in a row? A cell that is blank or cannot be read is none of the named values. */
export function conditionsHold(conditions: readonly ColumnCondition[], columns: Columns): RowTest {
  const tests = conditions.map((condition) =>
    conditionHolds(condition, columns.get(condition.col) ?? []),
  );
  return (row) => tests.every((test) => test(row));
}

/** 「子類別為資通系統時」 */
export function describeConditions(
  conditions: readonly ColumnCondition[],
  columns: readonly Column[],
): string {
  return conditionText(
    conditions.map((condition) => {
      const title = columns.find((column) => column.key === condition.col)?.title ?? condition.col;
      return conditionPart(title, "in" in condition ? condition.in : null);
    }),
  );
}

function conditionHolds(condition: ColumnCondition, cells: readonly Cell[]): RowTest {
  if (!("in" in condition)) return (row) => isFilled(cells[row]);
  const wanted = new Set(condition.in.map(normaliseText));
  const known = new Map<Cell, boolean>();
  return (row) => {
    const cell = cells[row];
    if (cell === undefined || cell instanceof Mark) return false;
    let holds = known.get(cell);
    if (holds === undefined) {
      holds = textsOf(cell).some((text) => wanted.has(normaliseText(text)));
      if (typeof cell === "string") known.set(cell, holds);
    }
    return holds;
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && !(cell instanceof Mark && cell.state !== "unreadable");
}

function textsOf(cell: Cell): readonly string[] {
  if (typeof cell === "string") return [cell];
  if (typeof cell === "number") return [String(cell)];
  return Array.isArray(cell) ? (cell as readonly string[]) : [];
}
