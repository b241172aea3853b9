import type { Lang } from "./lang";

/** The auditor's page, beside the words of the pane. */
const zh = {
  files: "開啟之檔案",
  open: "開啟檔案",
  openOthers: "開啟其他檔案",
  downloads: "下載報告",
  drop: "選擇 .xlsx 檔案，或將檔案拖曳至本頁",
  dropMeans: "同一活頁簿分為數個檔案者，可一次選取，視為一組檢核。",
  promises: [
    "不需網路與伺服器，檔案內容不離開本機",
    "僅讀取檔案，不變更其內容",
    "經封緘之活頁簿，重新檢核並與封緘比對",
  ],
  limits: "封緘可發現變更，不能防止偽造。",
  unreadable: (names: string): string => `無法讀取：${names}`,
  inForeground:
    "此瀏覽器不允許背景執行：檢核大型檔案期間，本頁暫無回應，亦不能取消；檢核結果不受影響。",
  seal: "封緘驗證",
  verifying: "正在驗證封緘",
  differences: (count: number): string => `與封緘不符，共 ${count} 處`,
  notSealed: "未經封緘",
  damaged: "封緘已毀損，不能驗證",
  more: (count: number): string =>
    `其餘 ${count} 處未列出，可以命令列程式 lbbu verify --format json 取得。`,
  row: (sheet: string, row: number): string => `工作表「${sheet}」第 ${row} 列`,
  rowHead: { cell: "儲存格", value: "內容" },
};

export type PreviewWords = typeof zh;

const en: PreviewWords = {
  files: "Files",
  open: "Open files",
  openOthers: "Open other files",
  downloads: "Download reports",
  drop: "Choose .xlsx files, or drop them on this page",
  dropMeans: "A workbook kept in several files: choose all of them, they are checked as one set.",
  promises: [
    "No network, no server: nothing leaves this machine",
    "Files are only read, never changed",
    "A sealed workbook is checked again and compared with its seal",
  ],
  limits: "A seal makes changes evident, it does not prevent forgery.",
  unreadable: (names) => `Cannot be read: ${names}`,
  inForeground:
    "This browser allows no background work: while large files are checked, the page does not respond and a check cannot be cancelled. Results are the same.",
  seal: "Seal",
  verifying: "Verifying the seal",
  differences: (count) =>
    count === 1 ? "1 difference from the seal" : `${count} differences from the seal`,
  notSealed: "Not sealed",
  damaged: "The seal is damaged: nothing can be verified",
  more: (count) => `${count} more, all with lbbu verify --format json.`,
  row: (sheet, row) => `Sheet "${sheet}", row ${row}`,
  rowHead: { cell: "Cell", value: "Content" },
};

export const PREVIEW_WORDS: Readonly<Record<Lang, PreviewWords>> = { "zh-TW": zh, en };
