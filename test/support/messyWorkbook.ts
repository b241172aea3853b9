import type { WorkbookSnapshot } from "../../src/core/model/snapshot";
import { area, Raw, sheetOf, workbookOf } from "./snapshotOf";

const LONG = "長".repeat(32_767);

/** A workbook with everything that makes reading hard, as every adapter must read it. */
export const messyWorkbook: WorkbookSnapshot = trimmed(
  workbookOf(
    [
      sheetOf(
        "3-02-01 '資產' 清冊",
        {
          2: [null, "資產名稱", null, "數量", "日期"],
          3: [null, "=不是公式", true, 3, new Raw(40_000, "[$-404]e/mm/dd")],
          5: [null, "#N/A", { error: "#N/A" }, 1e300, new Raw(0.1, 'yyyy"年"m"月"d"日"')],
          6: [null, "'引號", false, -0.000001, new Raw(1_150_320, "0_);[Red]\\(0\\)")],
          7: ["第一行\n第二行", "𠮷😀　全形", { error: "#REF!" }, "", 0],
          9: [null, LONG],
          200: [...Array<null>(51).fill(null), "遠處"],
        },
        {
          formulas: new Map([
            ["C7", { externalFile: "其他 活頁簿.xlsx" }],
            ["D7", { externalFile: null }],
            ["E7", { externalFile: null }],
          ]),
          hiddenRows: new Set([1, 3, 4, 200]),
          hiddenColumns: new Set([3, 10, 52]),
          merges: [area(1, 1, 1, 5), area(5, 1, 6, 1), area(5, 5, 6, 60)],
          tables: [
            { name: "表格1", range: area(2, 2, 6, 4), hasHeaderRow: true },
            { name: "tbl_2", range: area(12, 2, 13, 3), hasHeaderRow: false },
          ],
          marker: "LBBU-ISMS-3-02-01",
        },
      ),
      sheetOf("空白", {}),
      sheetOf("隱藏 & <特殊>", { 1: ["甲", 1], 4: [null, null, "丙"] }, { visibility: "hidden" }),
      sheetOf("深度隱藏", { 3: ["1150320", "3-02-01", "TRUE"] }, { visibility: "veryHidden" }),
      sheetOf("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", { 1: [0] }),
    ],
    { date1904: true },
  ),
);

/** Without what a file cannot tell: blanks at the end of a row, formats at its end. */
function trimmed(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const cut = <T>(all: readonly T[]): readonly T[] => {
    const last = all.reduce((found, one, n) => ((one ?? null) === null ? found : n), -1);
    return all.slice(0, last + 1);
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, values, formats }) => ({
        row,
        values: cut(values),
        formats: cut(formats),
      })),
    })),
  };
}
