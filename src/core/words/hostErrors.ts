import type { HostErrorCode, HostErrorDetails } from "../model/hostError";
import { HOST_ERRORS_EN } from "./hostErrorsEn";
import type { Lang } from "./lang";

/** What is wrong and where, and what to do about it: one sentence each. */
export interface HostErrorWords {
  readonly what: string;
  readonly remedy: string;
}

type Words = readonly [what: (details: HostErrorDetails) => string, remedy: string];
export type HostErrorTable = Readonly<Record<HostErrorCode, Words>>;

const RESAVE = "請以 Excel 開啟此檔，另存為「Excel 活頁簿 (*.xlsx)」後再檢核。";
const GET_AGAIN = "請重新下載，或向提供者重新取得檔案後再檢核。";
const DO_NOT_USE = "此檔可能遭變造，請勿使用，並向提供者重新取得檔案。";
const CORRECT_CELL = "請以 Excel 開啟此檔，更正該儲存格並存檔後再檢核。";
const AGAIN = "請再試一次；仍無回應時，請儲存並重新開啟活頁簿。";
const SPLIT = "請刪除不需要的資料，或分成數個檔案後再檢核。";

const HOST_ERRORS_ZH: HostErrorTable = {
  "file-empty": [() => "檔案沒有任何內容。", GET_AGAIN],
  "file-not-workbook": [() => "檔案不是 Excel 活頁簿 (.xlsx)。", RESAVE],
  "file-old-format": [() => "檔案是舊版 Excel 格式 (.xls)，或並非活頁簿。", RESAVE],
  "file-password": [
    () => "檔案設有開啟密碼，無法讀取。",
    "請以 Excel 開啟此檔，於「檔案」→「資訊」→「保護活頁簿」移除密碼並存檔後再檢核。",
  ],
  "file-binary-workbook": [() => "檔案是 Excel 二進位活頁簿 (.xlsb)，無法讀取。", RESAVE],
  "file-signed": [
    () => "檔案已加上數位簽章，寫入任何內容都會使簽章失效，未寫入任何內容。",
    "請以 Excel 開啟此檔，於「檔案」→「資訊」移除簽章並另存新檔，寫入後再重新簽章。",
  ],

  "zip-truncated": [() => "檔案不完整，結尾部分遺失或損壞。", GET_AGAIN],
  "zip-damaged": [(d) => `檔案已損壞${inEntry(d)}。`, GET_AGAIN],
  "zip-checksum": [(d) => `檔案已損壞${inEntry(d)}：內容與檢查碼或所載大小不符。`, GET_AGAIN],
  "zip-encrypted": [(d) => `檔案的壓縮內容經加密，無法讀取${inEntry(d)}。`, RESAVE],
  zip64: [() => "檔案以超過 4 GB 的壓縮格式 (ZIP64) 儲存，無法讀取。", RESAVE],
  "zip-method": [(d) => `檔案使用無法讀取的壓縮方法${inEntry(d)}。`, RESAVE],
  "zip-entry-name": [(d) => `檔案含有不允許的內部路徑${inEntry(d)}。`, DO_NOT_USE],
  "zip-duplicate-entry": [(d) => `檔案的內部項目重複${inEntry(d)}。`, DO_NOT_USE],
  "zip-overlap": [(d) => `檔案的內部項目彼此重疊${inEntry(d)}。`, DO_NOT_USE],
  "zip-too-many-entries": [
    (d) => `檔案的內部項目有 ${shown(d, "count")} 個，超過上限 ${shown(d, "limit")} 個。`,
    DO_NOT_USE,
  ],
  "zip-entry-too-large": [
    (d) => `檔案內容解壓縮後過大${inEntry(d)}，上限為 ${megabytes(d)} MB。`,
    SPLIT,
  ],
  "zip-too-large": [(d) => `檔案內容解壓縮後合計過大，上限為 ${megabytes(d)} MB。`, SPLIT],
  "zip-ratio": [
    (d) =>
      `檔案的壓縮比異常${inEntry(d)}：${shown(d, "ratio")} 倍，上限為 ${shown(d, "limit")} 倍。`,
    DO_NOT_USE,
  ],

  "part-missing": [(d) => `${placeOf(d)}的內容不在檔案中。`, GET_AGAIN],
  "part-reused": [(d) => `${placeOf(d)}的內容在檔案中被重複引用。`, DO_NOT_USE],
  relationship: [(d) => `${placeOf(d)}的內部連結遺失或重複（${shown(d, "id")}）。`, RESAVE],
  "xml-encoding": [(d) => `${placeOf(d)}的文字編碼無法讀取（${shown(d, "encoding")}）。`, RESAVE],
  "xml-malformed": [(d) => `${placeOf(d)}的內容不是正確的 XML。`, RESAVE],
  "xml-doctype": [(d) => `${placeOf(d)}含有不允許的文件類型宣告 (DOCTYPE)。`, DO_NOT_USE],
  "xml-too-deep": [(d) => `${placeOf(d)}的內容層次過多。`, DO_NOT_USE],
  "xml-root": [
    (d) => `${placeOf(d)}不是 Excel 活頁簿應有的內容（${shown(d, "element")}）。`,
    RESAVE,
  ],
  "xml-structure": [(d) => `${placeOf(d)}的內容結構不正確（${shown(d, "element")}）。`, RESAVE],

  "sheet-name": [(d) => `工作表名稱空白或重複：「${shown(d, "sheet")}」。`, RESAVE],
  "sheet-kind": [(d) => `${placeOf(d)}的種類無法讀取（${shown(d, "kind")}）。`, RESAVE],
  "too-many-sheets": [
    (d) => `活頁簿有 ${shown(d, "count")} 張工作表，超過上限 ${shown(d, "limit")} 張。`,
    SPLIT,
  ],
  "too-many-cells": [
    (d) => `讀到${placeOf(d)}時，儲存格已超過上限 ${shown(d, "limit")} 個。`,
    SPLIT,
  ],
  "row-number": [(d) => `${placeOf(d)}有不正確的列號（${shown(d, "row")}）。`, RESAVE],
  "column-range": [
    (d) => `${placeOf(d)}的欄寬設定有不正確的範圍（${shown(d, "reference")}）。`,
    RESAVE,
  ],
  "range-reference": [
    (d) => `${placeOf(d)}有不正確的儲存格範圍（${shown(d, "reference")}）。`,
    RESAVE,
  ],
  "cell-reference": [
    (d) =>
      `${placeOf(d)}第 ${shown(d, "row")} 列有不正確的儲存格位址（${shown(d, "reference")}）。`,
    RESAVE,
  ],
  "cell-duplicate": [(d) => `${placeOf(d)}在檔案中出現兩次。`, RESAVE],
  "cell-two-values": [(d) => `${placeOf(d)}有兩個值或兩個公式。`, RESAVE],
  "cell-type": [(d) => `${placeOf(d)}的資料類型無法讀取（${shown(d, "type")}）。`, CORRECT_CELL],
  "cell-value": [(d) => `${placeOf(d)}的值無法讀取（${shown(d, "text")}）。`, CORRECT_CELL],
  "string-index": [(d) => `${placeOf(d)}的文字不在檔案中（${shown(d, "text")}）。`, CORRECT_CELL],
  "style-index": [(d) => `${placeOf(d)}的格式不在檔案中（${shown(d, "style")}）。`, CORRECT_CELL],

  "excel-cancelled": [() => "已取消讀取，活頁簿內容未受影響。", "如需結果，請重新檢核。"],
  "excel-cell-edit": [
    () => "Excel 正在編輯儲存格，暫時無法讀取或寫入工作表，活頁簿內容未受影響。",
    "請按 Enter 或 Esc 結束編輯後再試一次。",
  ],
  "excel-no-answer": [() => "Excel 沒有回應，活頁簿內容未受影響。", AGAIN],
  "excel-too-old": [
    () => "此版 Excel 未提供所需功能（ExcelApi 1.13）。",
    "請改用 Excel 2021 以上版本、Microsoft 365 或 Excel 網頁版。",
  ],
  "excel-too-large": [
    () => "資料量超過 Excel 網頁版單次可傳送之上限，活頁簿內容未受影響。",
    "請改用電腦版 Excel，或刪除不需要的資料後再試一次。",
  ],
  "excel-refused": [
    (d) => `Excel 拒絕執行（${shown(d, "code")}），活頁簿內容未受影響。`,
    "請儲存並重新開啟活頁簿後再試一次。",
  ],
  "excel-read-only": [
    () => "活頁簿為唯讀，可以檢核，無法寫入，活頁簿內容未受影響。",
    "請另存新檔後，於新檔再試一次。",
  ],
  "excel-structure-protected": [
    () => "活頁簿的結構受保護，無法新增工作表，未寫入任何內容。",
    "請於「校閱」→「保護活頁簿」解除保護後再試一次。",
  ],
  "excel-sheet-protected": [
    (d) => `工作表「${shown(d, "sheet")}」受保護，未寫入任何內容。`,
    "請於「校閱」→「取消保護工作表」解除保護後再試一次。",
  ],
  "excel-sheet-missing": [
    (d) => `活頁簿中已沒有工作表「${shown(d, "sheet")}」。`,
    "請重新檢核，以取得目前的工作表。",
  ],
  "excel-sheet-renamed": [
    (d) => `工作表「${shown(d, "sheet")}」已更名為「${shown(d, "now")}」。`,
    "請重新檢核，以取得目前的工作表。",
  ],
  "excel-sheet-hidden": [
    (d) => `工作表「${shown(d, "sheet")}」為隱藏，無法前往。`,
    "請於工作表索引標籤按右鍵，選擇「取消隱藏」後再試一次。",
  ],
  "excel-titles-missing": [
    (d) => `工作表「${shown(d, "sheet")}」缺少欄位標題「${shown(d, "title")}」，未寫入任何內容。`,
    "請補回該欄位標題，或將該工作表更名後再試一次。",
  ],
  "excel-insert-failed": [
    (d) => `未加入任何表單：Excel 拒絕插入工作表（${shown(d, "code")}）。`,
    "請再試一次；仍失敗時請改用範本檔案。",
  ],
  "excel-not-restored": [
    (d) => `Excel 於寫入途中停止回應，下列工作表可能留有未完成的內容：${shown(d, "sheets")}。`,
    "請以 Excel 的「復原」回復，或不儲存而關閉後重新開啟活頁簿。",
  ],
};

/** Sentences for an error an adapter reported. */
export function hostErrorWords(
  code: HostErrorCode,
  details: HostErrorDetails,
  lang: Lang = "zh-TW",
): HostErrorWords {
  const [what, remedy] = (lang === "en" ? HOST_ERRORS_EN : HOST_ERRORS_ZH)[code];
  return { what: what(details), remedy };
}

/** 「工作表「資產」儲存格 B5」, 「工作表「資產」」 or 「檔案內部的 xl/styles.xml」. */
function placeOf(details: HostErrorDetails): string {
  const { sheet, cell, part } = details;
  if (sheet === undefined) return `檔案內部的 ${part ?? ""} `;
  return cell === undefined ? `工作表「${sheet}」` : `工作表「${sheet}」儲存格 ${cell} `;
}

function inEntry(details: HostErrorDetails): string {
  return details["entry"] === undefined ? "" : `（${details["entry"]}）`;
}

function shown(details: HostErrorDetails, key: string): string {
  const value = details[key];
  return typeof value === "number" ? withCommas(value) : (value ?? "");
}

function megabytes(details: HostErrorDetails): string {
  return String(Number(details["limit"]) / 2 ** 20);
}

function withCommas(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
