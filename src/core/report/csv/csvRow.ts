import type { FullReportWords } from "../../words/fullReportWords";

type CsvColumn = keyof FullReportWords["columns"];

/** Columns of the table in their order; a line leaves those blank that its kind does not have. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  "file",
  "kind",
  "id",
  "item",
  "rule",
  "severity",
  "strength",
  "form",
  "sheet",
  "cells",
  "row",
  "rowKey",
  "field",
  "fieldTitle",
  "actual",
  "expected",
  "message",
  "why",
  "fix",
  "plan",
  "law",
  "iso",
  "audit",
  "provisions",
  "related",
  "also",
  "reason",
  "approver",
  "approvedOn",
  "endsOn",
  "result",
  "rows",
  "applicable",
  "failed",
  "unreadable",
  "hidden",
  "cause",
  "value",
  "unit",
  "default",
];

/** A line of the table. */
export type CsvRow = Readonly<Partial<Record<CsvColumn, string>>>;
