import { counted } from "../counted";

/** Tabs, menu, first run, progress. */
const zh = {
  product: "資通安全維護計畫檢核",
  tabs: { label: "主要功能", check: "檢核", plan: "計畫", forms: "範本", audit: "送稽" },
  more: "更多",
  menu: { rules: "規則", mapping: "欄位對應", settings: "設定", help: "說明" },
  back: "返回",
  cancel: "取消",
  retry: "再試一次",
  checkNow: "一鍵檢核",
  checkAgain: "重新檢核",
  loadTemplates: "載入範本",
  trySample: "以示範資料試用",
  firstRun: {
    /** Counts stay with their words: the line is broken after the comma. */
    scope: (rules: number, forms: number): string =>
      `以 ${rules} 項規則檢核 ${forms} 張表單，結果列於儲存格旁`.replaceAll(" ", "\u00a0"),
    scopeUnknown: "結果列於儲存格旁",
    promises: [
      "檢核過程不會變更活頁簿內容",
      "資料僅於本機處理，不會上傳",
      "每項結果均附修正步驟及依據",
    ],
    noForms: "尚無表單？",
    sampleNote:
      "均含示範資料，加入後隨即檢核。示範資料之日期固定，時日愈久，逾期之發現愈多。Excel 復原清單可能被清除。",
    sampleConfirm: "確定加入",
  },
  progress: {
    title: "檢核中",
    of: (done: number, total: number): string => `${done} / ${total}`,
    /** @param left sheets not read yet, this one among them */
    reading: (sheet: string | null, left: number): string =>
      sheet === null ? "正在讀取活頁簿" : `正在讀取 ${sheet}，尚餘 ${left} 張工作表`,
    judging: "正在判定規則",
    rows: (rows: number): string => `${rows} 列`,
    unchanged: "檢核過程不會變更活頁簿內容。",
  },
  announce: {
    started: "檢核中",
    startedWith: (sheets: number): string => `檢核中，${sheets} 張工作表`,
    percent: (percent: number): string => `檢核中，已完成 ${percent}%`,
    finished: (gap: number, review: number, advice: number): string =>
      `檢核完成，缺失 ${gap} 件、待確認 ${review} 件、建議 ${advice} 件`,
    cancelled: "已取消",
    marked: (cells: number): string => `已標示 ${cells} 格`,
    unmarked: "已清除標示",
    movedTo: (place: string): string => `已移至 ${place}`,
    copied: "已複製",
    inserted: (sheets: number): string => `已加入 ${sheets} 張表單`,
    mappingSaved: "已儲存對應",
    parametersKept: "已寫入檢核參數",
  },
};

export type ShellWords = typeof zh;

const en: ShellWords = {
  product: "Cyber security plan checker",
  tabs: { label: "Main areas", check: "Check", plan: "Plan", forms: "Forms", audit: "Audit" },
  more: "More",
  menu: { rules: "Rules", mapping: "Field mapping", settings: "Settings", help: "Help" },
  back: "Back",
  cancel: "Cancel",
  retry: "Try again",
  checkNow: "Check now",
  checkAgain: "Check again",
  loadTemplates: "Load templates",
  trySample: "Try with sample data",
  firstRun: {
    scope: (rules, forms) => `Checks ${forms} forms against ${rules} rules, cell by cell`,
    scopeUnknown: "Checks your forms, cell by cell",
    promises: [
      "Checking changes nothing in the workbook",
      "Data stays on this machine",
      "Every finding has steps and a basis",
    ],
    noForms: "No forms yet?",
    sampleNote:
      "All hold sample data, and are checked at once. The dates of the sample are fixed: the later the day, the more is found overdue. Excel may clear its undo list.",
    sampleConfirm: "Add them",
  },
  progress: {
    title: "Checking",
    of: (done, total) => `${done} / ${total}`,
    reading: (sheet, left) =>
      sheet === null ? "Reading the workbook" : `Reading ${sheet}, ${counted(left, "sheet")} to go`,
    judging: "Judging the rules",
    rows: (rows) => counted(rows, "row"),
    unchanged: "Checking changes nothing in the workbook.",
  },
  announce: {
    started: "Checking",
    startedWith: (sheets) => `Checking ${counted(sheets, "sheet")}`,
    percent: (percent) => `Checking, ${percent}% done`,
    finished: (gap, review, advice) =>
      `Check finished: ${gap} gaps, ${review} to review, ${advice} advice`,
    cancelled: "Cancelled",
    marked: (cells) => `Marked ${counted(cells, "cell")}`,
    unmarked: "Marks cleared",
    movedTo: (place) => `Moved to ${place}`,
    copied: "Copied",
    inserted: (sheets) => `Added ${counted(sheets, "form")}`,
    mappingSaved: "Mapping saved",
    parametersKept: "Parameters written",
  },
};

export const SHELL_WORDS = { "zh-TW": zh, en };
