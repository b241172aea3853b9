import { toRoc } from "../../dates/calendar";
import type { Column } from "../../model/template";
import { CalendarDate, type Cell } from "../../model/value";
import type { FormLog } from "../formLog";
import type { ReadingSettings } from "../readingSettings";
import { conditionsHold } from "./conditions";
import type { SheetTable } from "./sheetTable";

/** Notices what expires within the days of warning, where it is still in use. */
export function noticeExpiry(table: SheetTable, settings: ReadingSettings, log: FormLog): void {
  for (const column of table.template.columns) {
    if (column.dateClass === "expiry" && column.expiryActiveWhen && table.letters.has(column.key)) {
      noticeColumn(column, table, settings, log);
    }
  }
}

function noticeColumn(
  column: Column,
  table: SheetTable,
  { asOf, parameters }: ReadingSettings,
  log: FormLog,
): void {
  const { key, title, tier, type } = column;
  const isActive = conditionsHold(column.expiryActiveWhen ?? [], table.columns);
  const warnDays = Number(parameters["expiryWarnDays"] ?? 0);
  const distant: number[] = [];
  const near: number[] = [];
  const cells = table.columns.get(key) ?? [];
  cells.forEach((cell, row) => {
    if (!(cell instanceof CalendarDate) || !isActive(row)) return;
    const days = cell.day - asOf.day;
    (days < 0 || days > warnDays ? distant : near).push(row);
  });
  for (const row of near) {
    const value = cells[row] as CalendarDate;
    const common = {
      title,
      tier,
      type,
      actual: table.rawText(row, key),
      expected: "",
      parsed: toRoc(value),
    };
    const facts = { answer: "expiring", ...common, value, days: value.day - asOf.day };
    log.cell({ question: "cells.expiry", facts, blocks: false }, table.placeOf(row, key));
  }
  log.cells(
    "cells.expiry",
    tier,
    {
      count: distant.length,
      hidden: distant.filter((row) => table.hidden.has(row)).length,
      notApplicable: cells.length - near.length - distant.length,
    },
    sampleOf(cells[distant[0] ?? -1]),
  );
}

/** The value of one such cell, for the rule to compare. */
function sampleOf(cell: Cell | undefined): Readonly<Record<string, CalendarDate>> {
  return cell instanceof CalendarDate ? { value: cell } : {};
}
