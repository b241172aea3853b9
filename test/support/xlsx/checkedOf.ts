import { SEAL_NAMESPACE, type CheckedWorkbook } from "../../../src/core/model/checkedWorkbook";
import type { Flag } from "../../../src/core/model/flag";
import type { DesignedCell, DesignedSheet } from "../../../src/core/model/workbookDesign";

export const SEAL_XML = `<seal xmlns="${SEAL_NAMESPACE}"><line>臺中市政府勞工局 &amp; 封緘</line></seal>`;

/** What a hand-over of a workbook with these flags might add; each flag is a line with a link. */
export function checkedOf(flags: readonly Flag[]): CheckedWorkbook {
  return {
    sheets: [cover(), results(flags), ledger()],
    flags,
    sealXml: SEAL_XML,
  };
}

const TITLES = ["等級", "工作表", "儲存格", "說明"];

/** A sheet of this name with these cells and nothing else. */
export function sheetOf(name: string, cells: readonly DesignedCell[]): DesignedSheet {
  return {
    name,
    marker: null,
    widths: [14, 30, 16, 60],
    hiddenColumns: [],
    heights: new Map([[1, 34]]),
    cells,
    merges: [],
    table: null,
    validations: [],
    frozen: { rows: 0, columns: 0 },
    print: { titleRows: [1, 1], pagesWide: 1, footer: { left: name, right: "" } },
  };
}

function cover(): DesignedSheet {
  const cells: readonly DesignedCell[] = [
    { row: 1, column: 1, value: "檢核摘要", style: "title" },
    { row: 2, column: 1, value: "檢核日", style: "label" },
    { row: 2, column: 2, value: "115/11/22", style: "value" },
    { row: 3, column: 1, value: "缺失", style: "label" },
    { row: 3, column: 2, value: 12, style: "number", format: "#,##0" },
    { row: 4, column: 1, value: "承辦人", style: "label" },
    { row: 4, column: 2, value: null, style: "value" },
  ];
  const merged = { top: 1, left: 1, bottom: 1, right: 4 };
  const validation = {
    range: { top: 4, left: 2, bottom: 4, right: 2 },
    hint: "請簽章 <承辦人>",
    allowed: { kind: "list", values: ["是", "否"] },
    otherwise: { style: "stop", alert: "請選擇" },
  } as const;
  return { ...sheetOf("檢核摘要", cells), merges: [merged], validations: [validation] };
}

function results(flags: readonly Flag[]): DesignedSheet {
  const titles = TITLES.map((value, index): DesignedCell => ({
    row: 2,
    column: index + 1,
    value,
    style: "coreTitle",
  }));
  const lines = flags.flatMap(({ sheet, cell, severity }, index): readonly DesignedCell[] => [
    { row: index + 3, column: 1, value: severity, style: "centred" },
    { row: index + 3, column: 2, value: sheet, style: "text" },
    { row: index + 3, column: 3, value: cell, style: "link", linkTo: sheet, linkCell: cell },
    { row: index + 3, column: 4, value: `=WEBSERVICE("http://a/${cell}")`, style: "text" },
  ]);
  const title: DesignedCell = { row: 1, column: 1, value: "檢核結果", style: "title" };
  return {
    ...sheetOf("檢核結果", [title, ...titles, ...lines]),
    table: {
      name: "LBBU_Results",
      range: { top: 2, left: 1, bottom: flags.length + 2, right: TITLES.length },
      columns: TITLES.map((text) => ({ title: text, formula: null })),
    },
    frozen: { rows: 2, columns: 1 },
    print: { titleRows: [1, 2], pagesWide: 1, footer: { left: "甲 & 乙", right: "lbbu" } },
  };
}

function ledger(): DesignedSheet {
  return sheetOf("檢核紀錄", [
    { row: 1, column: 1, value: "檢核紀錄", style: "title" },
    { row: 2, column: 1, value: 1, style: "number" },
    { row: 2, column: 2, value: "2026-11-22T14:02:00+08:00", style: "text" },
  ]);
}
