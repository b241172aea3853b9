import { hostErrorWords } from "../../../src/core/words/hostErrors";
import type { HostErrorCode, HostErrorDetails } from "../../../src/core/model/hostError";

const PART = { part: "xl/worksheets/sheet1.xml" };
const SHEET = { ...PART, sheet: "資產" };
const CELL = { ...SHEET, cell: "B5" };
const ENTRY = { entry: "xl/media/a.png" };

/** Details as the reader gives them, and what the sentence has to name. */
const CASES: Readonly<Record<HostErrorCode, readonly [HostErrorDetails, ...string[]]>> = {
  "file-empty": [{}, "檔案", "沒有任何內容"],
  "file-not-workbook": [{}, "檔案", ".xlsx"],
  "file-old-format": [{}, "檔案", ".xls"],
  "file-password": [{}, "檔案", "密碼"],
  "file-binary-workbook": [{}, "檔案", ".xlsb"],
  "file-signed": [{}, "檔案", "數位簽章"],
  "zip-truncated": [{}, "檔案", "不完整"],
  "zip-damaged": [ENTRY, "檔案", ENTRY.entry],
  "zip-checksum": [ENTRY, "檔案", ENTRY.entry],
  "zip-encrypted": [ENTRY, "檔案", ENTRY.entry],
  zip64: [{}, "檔案", "ZIP64"],
  "zip-method": [ENTRY, "檔案", ENTRY.entry],
  "zip-entry-name": [{ entry: "../evil" }, "檔案", "../evil"],
  "zip-duplicate-entry": [ENTRY, "檔案", ENTRY.entry],
  "zip-overlap": [ENTRY, "檔案", ENTRY.entry],
  "zip-too-many-entries": [{ count: 50_000, limit: 2_000 }, "50,000", "2,000"],
  "zip-entry-too-large": [{ ...ENTRY, size: 2 ** 30, limit: 2 ** 29 }, ENTRY.entry, "512 MB"],
  "zip-too-large": [{ size: 2 ** 31, limit: 2 ** 30 }, "檔案", "1024 MB"],
  "zip-ratio": [{ ...ENTRY, ratio: 1032, limit: 300 }, ENTRY.entry, "1,032 倍", "300 倍"],
  "part-missing": [SHEET, "工作表「資產」"],
  "part-reused": [SHEET, "工作表「資產」"],
  relationship: [{ ...PART, id: "rId1" }, PART.part, "rId1"],
  "xml-encoding": [{ ...SHEET, encoding: "Big5" }, "工作表「資產」", "Big5"],
  "xml-malformed": [{ part: "xl/styles.xml", message: "unclosed tag" }, "xl/styles.xml", "XML"],
  "xml-doctype": [PART, PART.part, "DOCTYPE"],
  "xml-too-deep": [PART, PART.part],
  "xml-root": [{ ...PART, element: "document" }, PART.part, "document"],
  "xml-structure": [{ ...CELL, element: "value" }, "工作表「資產」儲存格 B5", "value"],
  "sheet-name": [{ part: "xl/workbook.xml", sheet: "資產" }, "「資產」"],
  "sheet-kind": [{ ...SHEET, kind: "gridsheet" }, "工作表「資產」", "gridsheet"],
  "too-many-sheets": [{ count: 300, limit: 256 }, "300", "256"],
  "too-many-cells": [{ sheet: "資產", limit: 20_000_000 }, "工作表「資產」", "20,000,000"],
  "row-number": [{ ...SHEET, row: "0" }, "工作表「資產」", "0"],
  "column-range": [{ ...SHEET, reference: "3:2" }, "工作表「資產」", "3:2"],
  "range-reference": [{ ...SHEET, reference: "A1:B" }, "工作表「資產」", "A1:B"],
  "cell-reference": [{ ...SHEET, row: 12, reference: "A2" }, "工作表「資產」", "第 12 列", "A2"],
  "cell-duplicate": [CELL, "工作表「資產」儲存格 B5"],
  "cell-two-values": [CELL, "工作表「資產」儲存格 B5"],
  "cell-type": [{ ...CELL, type: "x" }, "工作表「資產」儲存格 B5", "x"],
  "cell-value": [{ ...CELL, type: "n", text: "12abc" }, "工作表「資產」儲存格 B5", "12abc"],
  "string-index": [{ ...CELL, type: "s", text: "99" }, "工作表「資產」儲存格 B5", "99"],
  "style-index": [{ ...CELL, style: "9" }, "工作表「資產」儲存格 B5", "9"],
  "excel-cancelled": [{}, "已取消"],
  "excel-cell-edit": [{}, "Excel", "編輯儲存格"],
  "excel-no-answer": [{ code: "GeneralException" }, "Excel", "沒有回應"],
  "excel-too-old": [{}, "Excel", "1.13"],
  "excel-too-large": [{ code: "ResponsePayloadSizeLimitExceeded" }, "Excel", "上限"],
  "excel-refused": [{ code: "InvalidArgument" }, "Excel", "InvalidArgument"],
  "excel-read-only": [{ code: "AccessDenied" }, "活頁簿", "唯讀"],
  "excel-structure-protected": [{}, "活頁簿", "結構受保護"],
  "excel-sheet-protected": [{ sheet: "資產" }, "工作表「資產」", "受保護"],
  "excel-sheet-missing": [{ sheet: "資產" }, "工作表「資產」"],
  "excel-sheet-renamed": [{ sheet: "資產", now: "資產清冊" }, "「資產」", "「資產清冊」"],
  "excel-sheet-hidden": [{ sheet: "資產" }, "工作表「資產」", "隱藏"],
  "excel-titles-missing": [{ sheet: "計畫資料", title: "名稱" }, "工作表「計畫資料」", "「名稱」"],
  "excel-insert-failed": [{ code: "GeneralException" }, "未加入任何表單", "GeneralException"],
  "excel-not-restored": [{ sheets: "資產、人員" }, "Excel", "資產、人員"],
};

const codes = Object.keys(CASES) as HostErrorCode[];

describe("the sentence for an error of reading", () => {
  test.each(codes)("%s names the place and what stood there", (code) => {
    const [details, ...named] = CASES[code];
    const { what } = hostErrorWords(code, details);
    for (const word of named) expect(what).toContain(word);
    expect(what).toMatch(/^[^！!]+。$/u);
    expect(what).not.toMatch(/undefined|NaN|（）/u);
  });

  test.each(codes)("%s says what to do", (code) => {
    const [details] = CASES[code];
    expect(hostErrorWords(code, details).remedy).toMatch(/^[^！!]*請[^！!]+。$/u);
  });

  test.each(codes)("%s is told in English as well, with the same facts", (code) => {
    const [details] = CASES[code];
    const { what, remedy } = hostErrorWords(code, details, "en");
    const facts = Object.entries(details).filter(([name]) => !["part", "size"].includes(name));
    expect(`${what} ${remedy}`.replace(/\p{Script=Han}|、/gu, "")).toMatch(/^[\p{ASCII}]+$/u);
    expect(what).toMatch(/\.$/u);
    const named = facts.flatMap(([, value]) => String(value).match(/\p{Script=Han}+/gu) ?? []);
    for (const han of named) expect(what).toContain(han);
    expect(what).not.toMatch(/undefined|NaN/u);
  });

  test("an archive that is damaged as a whole needs no entry", () => {
    expect(hostErrorWords("zip-damaged", {}).what).toBe("檔案已損壞。");
  });

  test("the whole of one, as a person reads it", () => {
    expect(hostErrorWords("cell-value", CASES["cell-value"][0])).toEqual({
      what: "工作表「資產」儲存格 B5 的值無法讀取（12abc）。",
      remedy: "請以 Excel 開啟此檔，更正該儲存格並存檔後再檢核。",
    });
  });
});
