import { columnNumber } from "../../core/cells/address";
import { RESULT_SHEETS } from "../../core/model/checkedWorkbook";
import type { Finding } from "../../core/model/finding";

interface Area {
  readonly top: number;
  readonly bottom: number;
}

const WHOLE_SHEET: Area = { top: 1, bottom: Infinity };

/**
 * Ids of the findings an edit may have changed: those with a cell in the edited rows, whatever the
 * column, for a rule may read the whole row.
 * @param area A1 range; null = rows or columns moved
 */
export function touchedFindings(
  findings: readonly Finding[],
  sheet: string,
  area: string | null,
): readonly string[] {
  const { top, bottom } = area === null ? WHOLE_SHEET : rowsOf(area);
  const isIn = (row: number) => row >= top && row <= bottom;
  return findings
    .filter((finding) => finding.file === null && finding.sheet === sheet)
    .filter(({ cells, row }) =>
      cells.length === 0 && row === null
        ? true
        : cells.some((cell) => isIn(rowOf(cell))) || (row !== null && isIn(row)),
    )
    .map(({ id }) => id);
}

/**
 * What a hand-over writes is no input of a check. Excel tells older versions nothing of who wrote, and a
 * sheet is called 「檢核摘要 (2)」 for as long as the one before is there.
 */
export function isResultSheet(name: string): boolean {
  return (RESULT_SHEETS as readonly string[]).includes(name.replace(/ \(\d+\)$/u, ""));
}

function rowOf(cell: string): number {
  return Number(/\d+$/u.exec(cell)?.[0] ?? 0);
}

/** Rows of "B4", "B4:D9", "4:9"; of whole columns "B:D" all rows. */
function rowsOf(area: string): Area {
  const plain = area.replaceAll("$", "").replace(/^.*!/u, "");
  const [from = "", to = from] = plain.split(":");
  const top = rowOf(from);
  if (top === 0) return columnNumber(from) > 0 ? WHOLE_SHEET : { top: 0, bottom: 0 };
  return { top, bottom: rowOf(to) };
}
