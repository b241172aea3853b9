import { Workbook } from "../host/engine/model/workbook";
import { SEAL_XML } from "../support/xlsx/checkedOf";
import type { Sheet } from "../host/engine/model/sheet";

/** A workbook with a person's own formats, flags and a seal of an earlier check, and a control sheet. */
export function smallWorkbook(): Workbook {
  const workbook = new Workbook();
  const assets = filled(workbook.addSheet("資產"), [
    ["編號", "名稱", "日期"],
    ["SW-001", "甲", 46_000],
    ["SW-002", "乙", 46_100],
  ]);
  for (const row of [1, 2]) assets.cellFor(row, 2).numberFormat = "[$-404]e/mm/dd";
  assets.cellFor(1, 1).format = { fill: "#FFFF00" };
  addFormat(workbook, assets, "=LEN(B2)>1");
  addFormat(workbook, assets, '=AND(N("LBBU:gap")=0,$A2="SW-001")');
  addFormat(workbook, assets, "=$C2>46000");
  const people = filled(workbook.addSheet("人員"), [["姓名"], ["丙"]]);
  addFormat(workbook, people, '=N("LBBU:review")=0');
  filled(workbook.addSheet("欄位對應"), [
    ["說明"],
    ["標題文字", "備註", "表單", "工作表", "欄位", "原值", "標準值"],
    ["資產名", "人員填寫", "3-02-01", "資產", "assetName", "", ""],
    ["1-1", "", "3-02-01", "資產", "assetNo", "", ""],
  ]);
  filled(workbook.addSheet("檢核紀錄"), [["先前的檢核"]]);
  workbook.customXmlParts.push({ id: workbook.nextId(), xml: SEAL_XML });
  return workbook;
}

function filled(sheet: Sheet, rows: readonly (readonly (string | number)[])[]): Sheet {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== "") sheet.cellFor(row, column).value = value;
    }
  }
  return sheet;
}

function addFormat(workbook: Workbook, sheet: Sheet, formula: string): void {
  sheet.conditionalFormats.push({
    id: workbook.nextId(),
    type: "Custom",
    areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    formula,
    fill: "#FF0000",
    fontColor: null,
    stopIfTrue: false,
    foreign: null,
  });
}
