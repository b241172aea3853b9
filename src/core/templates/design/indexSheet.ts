import type { Template } from "../../model/template";
import type { DesignedCell, DesignedSheet } from "../../model/workbookDesign";
import { TEMPLATE_WORDS } from "../../words/templateWords";
import { lineCount, rowHeight } from "./textWidth";

const WIDTHS = [22, 44, 30, 46, 36];
const TITLE_ROW = 4;

/** 表單索引: the workbook's forms, with a link to each. */
export function indexSheet(
  templates: readonly Template[],
  controls: readonly Template[],
  agency: string,
): DesignedSheet {
  const rows = [...templates.map(formRow), ...controls.map(controlRow)];
  return {
    name: TEMPLATE_WORDS.indexSheet,
    marker: null,
    widths: WIDTHS,
    hiddenColumns: [],
    heights: new Map([
      [1, 34],
      [TITLE_ROW, 26],
      ...rows.map((row, index): [number, number] => [TITLE_ROW + 1 + index, heightOf(row)]),
    ]),
    cells: [
      { row: 1, column: 1, value: `${agency}　${TEMPLATE_WORDS.workbookTitle}`, style: "title" },
      { row: 2, column: 1, value: TEMPLATE_WORDS.indexNote, style: "note" },
      ...TEMPLATE_WORDS.indexTitles.map((title, index): DesignedCell => ({
        row: TITLE_ROW,
        column: index + 1,
        value: title,
        style: "coreTitle",
      })),
      ...rows.flatMap((row, index) => rowCells(row, TITLE_ROW + 1 + index)),
    ],
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: WIDTHS.length })),
    table: null,
    validations: [],
    frozen: { rows: TITLE_ROW, columns: 0 },
    print: {
      titleRows: [TITLE_ROW, TITLE_ROW],
      pagesWide: 1,
      footer: { left: TEMPLATE_WORDS.indexSheet, right: "" },
    },
  };
}

interface IndexRow {
  readonly sheet: string;
  readonly texts: readonly string[];
}

function formRow(template: Template): IndexRow {
  const { document } = template;
  const source = document ? document.title : TEMPLATE_WORDS.supplementaryDocument;
  return {
    sheet: template.sheetName,
    texts: [
      template.formNo,
      template.title,
      source,
      template.reviewCycle.text,
      template.executor ?? "",
    ],
  };
}

function controlRow(template: Template): IndexRow {
  return {
    sheet: template.sheetName,
    texts: ["", template.title, TEMPLATE_WORDS.controlDocument, template.reviewCycle.text, ""],
  };
}

function rowCells(row: IndexRow, at: number): readonly DesignedCell[] {
  return row.texts.map((value, index): DesignedCell => {
    const cell = { row: at, column: index + 1, value };
    return index === 1 ? { ...cell, style: "link", linkTo: row.sheet } : { ...cell, style: "text" };
  });
}

function heightOf(row: IndexRow): number {
  return rowHeight(
    Math.max(...row.texts.map((text, index) => lineCount(text, WIDTHS[index] ?? 0))),
  );
}
