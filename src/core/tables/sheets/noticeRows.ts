import { address } from "../../cells/address";
import {
  HIDDEN_SHEET,
  hiddenColumnsText,
  hiddenRowsText,
  quoted,
  rowRuns,
} from "../../words/observed";
import type { SheetTable } from "../form/sheetTable";
import type { FormLog } from "../formLog";
import type { DataRows } from "../layout/dataRows";
import type { MergedRows } from "../layout/mergedRows";
import type { RowLayout } from "../layout/rowLayout";
import type { TableArea } from "../layout/tableArea";

/** Rows aside that are named; more would not tell more. */
const MAX_NAMED = 3;

/** Notices what is unusual about the data rows: merged, blank, hidden, with notes or a second table below. */
export function noticeRows(
  { area, data, merged }: RowLayout,
  table: SheetTable,
  log: FormLog,
): void {
  noticeSecondTable(data, log);
  noticeMerges(area, merged, log);
  noticeBlankRows(data, log);
  noticeRowsAside(data, log);
  noticeHidden({ area, data }, table, log);
}

function noticeSecondTable({ secondTable }: DataRows, log: FormLog): void {
  if (!secondTable) return log.sheetConforms("sheets.secondTable", "none");
  const { cell, row, text } = secondTable;
  log.sheet("sheets.secondTable", "present", { actual: text }, { cells: [cell], row });
}

/** One for each column that has merged cells. */
function noticeMerges({ columns, header }: TableArea, { areas }: MergedRows, log: FormLog): void {
  if (areas.length === 0) return log.sheetConforms("sheets.merge", "none");
  for (const left of [...new Set(areas.map((area) => area.left))].sort((a, b) => a - b)) {
    const ofColumn = areas.filter((area) => area.left === left).sort((a, b) => a.top - b.top);
    const covered = ofColumn.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, n) => top + n),
    );
    const column = columns.find(({ at }) => at === left)?.column;
    const foreign = header.titles.foreign.find((cell) => cell.column === left);
    log.sheet(
      "sheets.merge",
      "present",
      {
        title: column?.title ?? foreign?.text ?? "",
        rows: rowRuns(covered),
        count: ofColumn.length,
      },
      { cells: ofColumn.map(({ top }) => address(top, left)), field: column?.key ?? null },
    );
  }
}

function noticeBlankRows({ blank }: DataRows, log: FormLog): void {
  if (blank === 0) log.sheetConforms("sheets.blankRows", "none");
  else log.sheet("sheets.blankRows", "present", { count: blank });
}

function noticeRowsAside({ aside }: DataRows, log: FormLog): void {
  if (aside.length === 0) return log.sheetConforms("sheets.footer", "none");
  const actual = aside.slice(0, MAX_NAMED).map(({ text }) => quoted(text));
  log.sheet(
    "sheets.footer",
    "present",
    { actual: actual.join("、"), count: aside.length },
    { cells: aside.map(({ cell }) => cell) },
  );
}

function noticeHidden(
  { area, data }: Omit<RowLayout, "merged">,
  table: SheetTable,
  log: FormLog,
): void {
  const { grid, columns, isVoid } = area;
  const { visibility, hiddenRows, hiddenColumns } = grid.sheet;
  const rows = table.rowNumbers.filter((row) => hiddenRows.has(row));
  const hidden = columns.filter(({ at }) => hiddenColumns.has(at));
  const filled = hidden.filter(({ at }) =>
    data.rows.some(({ values }) => !isVoid(values[at - 1] ?? null)),
  );
  const parts = [
    ...(visibility === "visible" ? [] : [HIDDEN_SHEET]),
    ...(rows.length > 0 ? [hiddenRowsText(rows)] : []),
    ...(filled.length > 0 ? [hiddenColumnsText(filled.map(({ column }) => column.title))] : []),
  ];
  if (parts.length === 0) log.sheetConforms("sheets.hidden", "none");
  else log.sheet("sheets.hidden", "present", { actual: parts.join("；") });
}
