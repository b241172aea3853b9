import { columnNumber } from "../../../core/cells/address";
import type { Range } from "../../../core/model/snapshot";
import type { ControlCell, DesignedSheet } from "../../../core/model/workbookDesign";
import { HostError } from "../../../core/ports";
import type { ExcelSession } from "../excelSession";
import { inputOf, type Input } from "../inserting/build/contents";
import { inDateSystem } from "../inserting/build/dateSystem";
import { insertTemplates } from "../inserting/insertTemplates";
import { readSheet } from "../reading/readWorkbook";
import { queueDateSystem } from "../reading/survey";
import { designedRows, titlePlace, type TitlePlace } from "./tableRows";

/**
 * Writes rows below all that stands under the titles of a control sheet, and the cells given, in one step
 * that Excel does whole or not at all; makes the sheet where there is none.
 */
export async function writeControlSheet(
  session: ExcelSession,
  design: DesignedSheet,
  cells: readonly ControlCell[] = [],
): Promise<void> {
  const sheet = await readSheet(session, design.name);
  if (!sheet) {
    await insertTemplates(session, [{ form: design.name, sheet: design, file: null }], "leaveOut");
    return;
  }
  const place = titlePlace(sheet, design.table?.columns.map(({ title }) => title) ?? []);
  const placed = (rows: DesignedSheet) => [...cells.map(placedCell), ...placedRows(rows, place)];
  if (placed(design).length === 0) return;
  const target = around(placed(design));
  const before = await session.repeatable((context) => contentsOf(context, sheet.name, target));
  const after = inputs(target, placed(inDateSystem(design, before.date1904)), before.formats);
  await session.change(
    (context) => write(context, sheet.name, target, after),
    async (context) => {
      const { formulas } = await contentsOf(context, sheet.name, target);
      const isUntouched = JSON.stringify(formulas) === JSON.stringify(before.formulas);
      if (!isUntouched) await write(context, sheet.name, target, restoring(before, after));
    },
    [sheet.name],
  );
}

interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

function placedCell({ cell, value }: ControlCell): PlacedValue {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return { row: Number(digits), column: columnNumber(letters), value };
}

function placedRows(
  design: DesignedSheet,
  { columns, lastRow }: TitlePlace,
): readonly PlacedValue[] {
  return designedRows(design).flatMap((line, index) =>
    line.map((value, at) => ({ row: lastRow + 1 + index, column: columns[at] ?? 0, value })),
  );
}

function around(placed: readonly PlacedValue[]): Range {
  const rows = placed.map(({ row }) => row);
  const columns = placed.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

interface Contents {
  readonly formulas: readonly (readonly Input[])[];
  readonly values: readonly (readonly Input[])[];
  readonly formats: readonly (readonly string[])[];
  readonly date1904: boolean;
}

/** What stands where rows are to be written; refuses where the sheet is protected. */
async function contentsOf(
  context: Excel.RequestContext,
  name: string,
  target: Range,
): Promise<Contents> {
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load("protected");
  const range = rangeIn(sheet, target).load("formulas,values,numberFormat");
  const countsFrom1904 = queueDateSystem(context.workbook);
  await context.sync();
  if (protection.protected) throw new HostError("excel-sheet-protected", { sheet: name });
  const formats = range.numberFormat as string[][];
  return {
    formulas: range.formulas as Input[][],
    values: range.values as Input[][],
    formats,
    date1904: countsFrom1904(),
  };
}

/** What is typed into each cell; null where nothing is. */
function inputs(
  { top, left }: Range,
  placed: readonly PlacedValue[],
  formats: Contents["formats"],
): readonly (readonly Input[])[] {
  const values = new Map(placed.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return formats.map((line, index) =>
    line.map((format, offset) => {
      const value = values.get(`${top + index} ${left + offset}`);
      if (value === undefined) return null;
      return value === null ? "" : inputOf(value, format);
    }),
  );
}

/** What has to be typed to bring back what stood in the cells that were written. */
function restoring(
  { formulas, values, formats }: Contents,
  written: readonly (readonly Input[])[],
): readonly (readonly Input[])[] {
  return written.map((line, row) =>
    line.map((input, column) => {
      if (input === null) return null;
      const formula = formulas[row]?.[column] ?? "";
      const isConstant = formula === values[row]?.[column];
      return formula === "" || !isConstant ? formula : inputOf(formula, formats[row]?.[column]);
    }),
  );
}

async function write(
  context: Excel.RequestContext,
  name: string,
  target: Range,
  grid: readonly (readonly Input[])[],
): Promise<void> {
  rangeIn(context.workbook.worksheets.getItem(name), target).formulas = grid.map((line) => [
    ...line,
  ]);
  await context.sync();
}

function rangeIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}
