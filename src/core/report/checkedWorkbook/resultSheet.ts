import type { Finding } from "../../model/finding";
import type { DesignedSheet, DesignedTable } from "../../model/workbookDesign";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import type { CheckSheets } from "./handOver";
import type { Line, LineCell } from "./layOut";
import { plainSheet } from "./plainSheet";
import { resultTexts, type ResultContext } from "./resultTexts";

const WIDTHS = [7, 9, 9, 15, 26, 11, 26, 12, 16, 18, 18, 18, 44, 34, 44, 40, 24, 26, 30, 20];
const TITLE_ROW = 4;
const TABLE_NAME = "LBBU_Findings";

const words = CHECKED_WORDS.result;
const CELL_COLUMN = words.titles.indexOf("儲存格") + 1;

/** 檢核結果: every finding, waived ones as well, as a table to be filtered. */
export function resultSheet(name: string, { report, catalog, trend }: CheckSheets): DesignedSheet {
  const context: ResultContext = {
    titles: new Map(catalog.rules.map(({ id, title }) => [id, title])),
    added: trend && new Set(trend.added),
    sheets: new Set(report.workbook.sheets.map((sheet) => sheet.name)),
  };
  const { findings } = report;
  const span = WIDTHS.length;
  const lines: readonly Line[] = [
    { cells: [{ column: 1, value: words.title, style: "title", span }], height: 34 },
    { cells: [{ column: 1, value: words.note(findings.length), style: "note", span }] },
    { cells: [] },
    { cells: words.titles.map((value, n) => ({ column: n + 1, value, style: "coreTitle" })) },
    ...findings.map((finding, n) => findingLine(finding, n + 1, context)),
    ...(findings.length === 0
      ? [{ cells: [{ column: 1, value: words.clean, style: "text", span } as const] }]
      : []),
  ];
  const sheet = plainSheet(name, lines, { widths: WIDTHS, titleRow: TITLE_ROW });
  return { ...sheet, table: findings.length === 0 ? null : tableOf(findings.length) };
}

function tableOf(rows: number): DesignedTable {
  return {
    name: TABLE_NAME,
    range: { top: TITLE_ROW, left: 1, bottom: TITLE_ROW + rows, right: words.titles.length },
    columns: words.titles.map((title) => ({ title, formula: null })),
  };
}

function findingLine(finding: Finding, number: number, context: ResultContext): Line {
  const texts = resultTexts(finding, context).map((value, n): LineCell => {
    const cell = { column: n + 2, value, style: "text" } as const;
    return cell.column === CELL_COLUMN ? linked(cell, finding, context) : cell;
  });
  return { cells: [{ column: 1, value: number, style: "number" }, ...texts] };
}

/** Cells of other files, and of sheets that are not there, lead nowhere. */
function linked(
  cell: LineCell,
  { file, sheet, cells: [first] }: Finding,
  { sheets }: ResultContext,
): LineCell {
  if (file !== null || sheet === null || first === undefined || !sheets.has(sheet)) return cell;
  return { ...cell, style: "link", linkTo: sheet, linkCell: first };
}
