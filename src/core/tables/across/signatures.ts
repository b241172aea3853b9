import { normaliseText } from "../../cells/text";
import { compareDates } from "../../dates/calendar";
import { CalendarDate } from "../../model/value";
import { SIGNATURE_PROBLEMS } from "../../words/observed";
import { show } from "../../words/show";
import type { ReadForm } from "../form/readForm";
import { HEADER_KEY } from "../form/readHeaderBlock";
import type { SheetTable } from "../form/sheetTable";
import { rowOf } from "./versions";

interface Problem {
  readonly field: string;
  readonly problem: string;
}

/** Notices header blocks that were signed by one person only, or approved before they were filled in. */
export function noticeSignatures({ table, log }: ReadForm): void {
  if (table.rowCount === 0) return;
  const problems = [samePerson(table), approvedEarly(table)].filter((problem) => problem !== null);
  if (problems.length === 0) return log.sheetConforms("sheets.signature", "plausible");
  for (const { field, problem } of problems) {
    const cell = table.headerCells.get(field);
    const title = table.template.header.find(({ key }) => key === field)?.title ?? "";
    log.sheet(
      "sheets.signature",
      "implausible",
      { title, problem, actual: show(table.header.get(field) ?? "") },
      { cells: cell ? [cell] : [], row: rowOf(cell), rowKey: HEADER_KEY, field: `header.${field}` },
    );
  }
}

function samePerson(table: SheetTable): Problem | null {
  const nameOf = (key: string) => {
    const name = table.header.get(key);
    return typeof name === "string" ? normaliseText(name) : null;
  };
  const preparedBy = nameOf("preparedBy");
  const signed = ["preparedBy", "unitHead", "ciso"].map(nameOf).filter((name) => name !== null);
  if (signed.length >= 2 && new Set(signed).size === 1) {
    return { field: "unitHead", problem: SIGNATURE_PROBLEMS.allSame };
  }
  const isSame = preparedBy !== null && preparedBy === nameOf("unitHead");
  return isSame ? { field: "unitHead", problem: SIGNATURE_PROBLEMS.sameAsHead } : null;
}

function approvedEarly(table: SheetTable): Problem | null {
  const filled = table.header.get("filledDate");
  const approved = table.header.get("approvedDate");
  if (!(filled instanceof CalendarDate) || !(approved instanceof CalendarDate)) return null;
  const isEarly = compareDates(approved, filled) < 0;
  return isEarly ? { field: "approvedDate", problem: SIGNATURE_PROBLEMS.approvedEarly } : null;
}
