import type { SampleRow } from "../../model/sample";
import type { Column, Template } from "../../model/template";
import type { DesignedCell, DesignedTable, DesignedValidation } from "../../model/workbookDesign";
import { TEMPLATE_WORDS } from "../../words/templateWords";
import { excelFormula, type FormulaScope } from "../excelFormula";
import { bodyStyle, cellContent, isNumber } from "./cellContent";
import { fieldValidation } from "./fieldValidation";
import { lineCount, rowHeight } from "./textWidth";

/** Names the plan knows, for drop-down lists. */
export type MasterLists = Readonly<Record<"units" | "systems", readonly string[]>>;

/** Rows ready to be filled in on a blank form. */
const BLANK_ROWS = 20;

/** The titles and rows of a form. */
export interface FormTable {
  readonly cells: readonly DesignedCell[];
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: readonly DesignedValidation[];
  readonly table: DesignedTable;
}

/** Name of the Excel table of a form: "3-02-01" → "tbl_3_02_01". */
export function tableName(form: string): string {
  return `tbl_${form.replaceAll("-", "_")}`;
}

/** Lays out titles (at `titleRow`, with a row of marks above) and rows, or blank rows where there are none. */
export function layOutTable(
  template: Template,
  rows: readonly SampleRow[],
  titleRow: number,
  { scope, lists }: { readonly scope: FormulaScope; readonly lists: MasterLists },
): FormTable {
  const filled = rows.length > 0 ? rows : Array.from({ length: BLANK_ROWS }, () => ({}));
  const lastRow = titleRow + filled.length;
  const formulas = template.columns.map((column) =>
    column.computed === undefined ? null : excelFormula(column.computed, scope),
  );
  return {
    cells: [
      ...template.columns.flatMap((column, index) => titleCells(column, index + 1, titleRow)),
      ...filled.flatMap((row, index) => bodyCells(template, row, titleRow + 1 + index, formulas)),
    ],
    heights: new Map([
      [
        titleRow,
        rowHeight(
          Math.max(...template.columns.map((column) => lineCount(column.title, column.width))),
        ),
      ],
      ...filled.map((row, index): [number, number] => [
        titleRow + 1 + index,
        bodyHeight(template, row),
      ]),
    ]),
    validations: template.columns.flatMap((column, index) => {
      const range = { top: titleRow + 1, left: index + 1, bottom: lastRow, right: index + 1 };
      return fieldValidation(column, range, lists[column.masterList ?? "units"]) ?? [];
    }),
    table: {
      name: tableName(template.form),
      range: { top: titleRow, left: 1, bottom: lastRow, right: template.columns.length },
      columns: template.columns.map(({ title }, index) => ({
        title,
        formula: formulas[index] ?? null,
      })),
    },
  };
}

function titleCells(column: Column, at: number, titleRow: number): readonly DesignedCell[] {
  return [
    { row: titleRow - 1, column: at, value: mark(column), style: "mark" },
    {
      row: titleRow,
      column: at,
      value: column.title,
      style: column.tier === "core" ? "coreTitle" : "extendedTitle",
    },
  ];
}

function mark(column: Column): string | null {
  if (column.computed !== undefined) return TEMPLATE_WORDS.computed;
  if (column.required) return TEMPLATE_WORDS.required;
  return column.requiredWhen ? TEMPLATE_WORDS.requiredWhen : null;
}

function bodyCells(
  template: Template,
  values: SampleRow,
  row: number,
  formulas: readonly (string | null)[],
): readonly DesignedCell[] {
  return template.columns.map((column, index) => {
    const formula = formulas[index];
    const content = cellContent(column.type, values[column.key]);
    const cell = { row, column: index + 1, ...content, style: bodyStyle(column) };
    if (column.unit === "元") cell.format = "#,##0";
    if (!formula) return cell;
    const general = { row, column: index + 1, style: cell.style };
    return { ...general, value: content.value ?? "", formula };
  });
}

function bodyHeight(template: Template, values: SampleRow): number {
  const lines = template.columns.map((column) =>
    isNumber(column.type) ? 1 : lineCount(String(values[column.key] ?? ""), column.width),
  );
  return rowHeight(Math.max(1, ...lines));
}
