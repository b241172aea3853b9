import type { FormSample } from "../../model/sample";
import type { Range } from "../../model/snapshot";
import type { Template } from "../../model/template";
import type { DesignedCell, DesignedSheet } from "../../model/workbookDesign";
import { TEMPLATE_WORDS } from "../../words/templateWords";
import type { FormulaScope } from "../excelFormula";
import { layOutTable, tableName, type MasterLists } from "./formTable";
import { layOutHeader, type HeaderBlock } from "./headerBlock";
import { placeLongLists } from "./longLists";

/** Characters across a landscape A4 page at which print is still legible. */
const LEGIBLE_WIDTH = 300;
const TITLE_HEIGHT = 34;
const NOTE_HEIGHT = 18;

const BLANK: FormSample = { header: {}, rows: [] };

export interface FormSheetContext {
  readonly lists: MasterLists;
  /** Titles of a column of the workbook's other forms; null where it has no such form. */
  readonly foreign: FormulaScope["foreign"];
  readonly agency: string;
}

/** The sheet of one form: title, legend, header block, marks, titles, rows. */
export function formSheet(
  template: Template,
  context: FormSheetContext,
  sample = BLANK,
): DesignedSheet {
  const width = template.columns.reduce((sum, column) => sum + column.width, 0);
  const pagesWide = Math.ceil(width / LEGIBLE_WIDTH);
  // Where column A is repeated on further pages, nothing but the table may stand in it.
  const firstColumn = pagesWide > 1 ? 2 : 1;
  const block = layOutHeader(template, sample.header, { units: context.lists.units, firstColumn });
  const titleRow = block.lastRow + 2;
  const scope = formulaScope(template, block, context.foreign);
  const table = layOutTable(template, sample.rows, titleRow, { scope, lists: context.lists });
  const heading = headingOf(template, context.agency, [
    firstColumn,
    headingEnd(template, width / pagesWide),
  ]);
  const lists = placeLongLists(
    [...block.validations, ...table.validations],
    titleRow,
    template.columns.length,
  );
  return {
    name: template.sheetName,
    marker: isControl(template) ? null : template.formNo,
    widths: template.columns.map((column) => column.width),
    hiddenColumns: lists.hiddenColumns,
    heights: new Map([...heading.heights, ...block.heights, ...table.heights]),
    cells: [...heading.cells, ...block.cells, ...table.cells, ...lists.cells],
    merges: [...heading.merges, ...block.merges],
    table: table.table,
    validations: lists.validations,
    frozen: { rows: titleRow, columns: 1 },
    print: {
      titleRows: [titleRow - 1, titleRow],
      pagesWide,
      footer: {
        left: isControl(template) ? template.title : `${template.formNo}　${template.version}`,
        right: template.classification,
      },
    },
  };
}

/** Sheets that say how to check have no header block and are found by their name. */
function isControl(template: Template): boolean {
  return template.header.length === 0;
}

/** Last column of the heading: it is centred over the first printed page. */
function headingEnd(template: Template, pageWidth: number): number {
  let total = 0;
  const beyond = template.columns.findIndex((column) => (total += column.width) > pageWidth);
  return beyond === -1 ? template.columns.length : Math.max(beyond, 2);
}

function headingOf(
  template: Template,
  agency: string,
  [left, right]: readonly [number, number],
): { cells: DesignedCell[]; merges: Range[]; heights: [number, number][] } {
  const legend = isControl(template) ? TEMPLATE_WORDS.controlLegend : TEMPLATE_WORDS.legend;
  return {
    cells: [
      { row: 1, column: left, value: `${agency}　${template.title}`, style: "title" },
      { row: 2, column: left, value: legend, style: "note" },
    ],
    merges: [1, 2].map((row) => ({ top: row, left, bottom: row, right })),
    heights: [
      [1, TITLE_HEIGHT],
      [2, NOTE_HEIGHT],
    ],
  };
}

function formulaScope(
  template: Template,
  block: HeaderBlock,
  foreign: FormulaScope["foreign"],
): FormulaScope {
  const titles = new Map(template.columns.map((column) => [column.key, column.title]));
  return {
    table: tableName(template.form),
    titleOf: (key) => found(titles.get(key), `${template.form}.${key}`),
    headerAddress: (key) =>
      found(block.addresses.get(key), `${template.form}.header.${key}`).replace(
        /^([A-Z]+)/u,
        "$$$1$$",
      ),
    foreign,
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no column ${what}`);
  return value;
}
