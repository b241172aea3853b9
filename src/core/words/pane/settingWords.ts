import { counted } from "../counted";

/** Settings and help. */
const zh = {
  title: "設定",
  basis: "檢核基準",
  asOf: "檢核日",
  asOfEcho: (year: number, month: number, day: number, weekday: string): string =>
    `民國 ${year} 年 ${month} 月 ${day} 日（星期${weekday}）`,
  weekdays: ["日", "一", "二", "三", "四", "五", "六"],
  asOfInvalid: "不是有效日期，可填 115/11/22、1151122 或 2026-11-22。",
  edition: "法規版本",
  editions: {
    auto: (year: string): string => `自動（依檢核日：${year} 年版）`,
    "110": "110 年版",
    "114": "114 年版（母法新、子法舊）",
    "115": "115 年版",
  },
  parameters: "檢核參數",
  range: (min: number | null, max: number | null, unit: string): string => {
    if (min !== null && max !== null) return `${min}–${max}${unit === "" ? "" : ` ${unit}`}`;
    if (min !== null) return `${min} 以上${unit === "" ? "" : `（${unit}）`}`;
    return max === null ? unit : `${max} 以下${unit === "" ? "" : `（${unit}）`}`;
  },
  statutory: (limits: string): string => (limits === "" ? "法定" : `法定，${limits}`),
  notNumber: "應為數字",
  outOfRange: (limits: string): string => `應為 ${limits}`,
  fromSheet:
    "工作表「檢核參數」之值優先於預設；此處之值優先於工作表，僅本次開啟有效；可寫入工作表保存。",
  keep: "寫入活頁簿",
  keepNothing: "尚未變更參數，或「檢核參數」已是這些值。",
  keepConfirm: {
    label: "寫入前確認",
    what: (set: number, cleared: number, isNew: boolean): string => {
      const parts = [set > 0 ? `填入 ${set} 項` : "", cleared > 0 ? `清除 ${cleared} 項` : ""];
      const sheet = isNew ? "將加入工作表「檢核參數」並" : "將於工作表「檢核參數」";
      return `${sheet}${parts.filter(Boolean).join("、")}`;
    },
    how: "參數隨活頁簿保存，任何人檢核時均適用；與預設相同者不寫入。Excel 復原清單可能被清除。",
    confirm: "確定寫入",
    change: (label: string, before: string, after: string): string =>
      `${label}：${before === "" ? "預設" : before} → ${after === "" ? "預設" : after}`,
  },
  showAll: "顯示全部參數",
  showFewer: "僅顯示常用參數",
  plan: "計畫資料",
  planAbout: "單位、資通系統及專職人員自核定後有異動者，可於工作表「計畫資料」登錄。",
  planAdd: "加入工作表",
  planConfirm: {
    label: "加入前確認",
    what: "將加入 1 張工作表「計畫資料」",
    confirm: "確定加入",
  },
  planAdded: "已加入工作表「計畫資料」。",
  planPresent: "工作表「計畫資料」已存在，填寫後重新檢核即適用。",
  planList: { units: "單位", systems: "資通系統", dedicated: "專職人員" },
  planChange: { added: "新增", changed: "變更", ended: "停用" },
  planOverrides: (count: number): string => `目前依「計畫資料」調整 ${count} 項。`,
  use: "使用方式",
  live: "編輯後即時檢核",
  follow: "開啟發現時選取儲存格",
  language: "語言 Language",
  apply: "套用並重新檢核",
  restore: "還原預設",
  help: {
    title: "說明",
    steps: "三個步驟",
    how: [
      "按「一鍵檢核」，逐張讀取工作表並依規則判定。",
      "點選任一件，查看現況、應為內容及修正步驟，並前往儲存格。",
      "修正後按「重新檢核」，確認該件已消除。",
    ],
    severity: "嚴重度",
    severities: {
      gap: "不符維護計畫、法規或表單之要求。",
      review: "無法判定或佐證不足，須由人員確認。",
      advice: "未採行之良好實務。",
    },
    keys: "鍵盤",
    keyList: [
      ["↑ ↓", "移至上一列或下一列"],
      ["→ ←", "展開或收合"],
      ["Enter", "開啟發現"],
      ["Alt+↓ Alt+↑", "下一件、上一件"],
      ["Ctrl+F", "搜尋"],
      ["Esc", "關閉篩選、取消檢核或返回"],
    ] as readonly (readonly [string, string])[],
    privacy: "資料處理",
    privacyText: "活頁簿內容僅於本機處理，不傳送至任何伺服器。檢核不變更活頁簿內容。",
    versions: "版本",
    engine: "程式",
    pack: "規則",
    planDocument: "維護計畫",
    support:
      "Excel 2021 已於 115 年 10 月終止支援。本增益集仍可於其中使用，建議更新至支援中之版本。",
  },
};

export type SettingWords = typeof zh;

const en: SettingWords = {
  title: "Settings",
  basis: "Basis of the check",
  asOf: "As-of date",
  asOfEcho: (year, month, day, weekday) => `${weekday} ${year + 1911}-${month}-${day}`,
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  asOfInvalid: "Not a date; write 115/11/22, 1151122 or 2026-11-22.",
  edition: "Law edition",
  editions: {
    auto: (year) => `Automatic (by the date: ${Number(year) + 1911})`,
    "110": "2021",
    "114": "2025 (new Act, earlier sub-laws)",
    "115": "2026",
  },
  parameters: "Parameters",
  range: (min, max, unit) => {
    if (min !== null && max !== null) return `${min}–${max}${unit === "" ? "" : ` ${unit}`}`;
    if (min !== null) return `from ${min}${unit === "" ? "" : ` (${unit})`}`;
    return max === null ? unit : `up to ${max}${unit === "" ? "" : ` (${unit})`}`;
  },
  statutory: (limits) => (limits === "" ? "By law" : `By law, ${limits}`),
  notNumber: "Must be a number",
  outOfRange: (limits) => `Must be ${limits}`,
  fromSheet:
    "Values of the sheet 檢核參數 win over the defaults; values set here win over the sheet until the pane is closed, and can be written into it.",
  keep: "Write to workbook",
  keepNothing: "No parameter was changed, or the sheet 檢核參數 holds these values already.",
  keepConfirm: {
    label: "Before writing",
    what: (set, cleared, isNew) => {
      const parts = [
        set > 0 ? `sets ${counted(set, "value")}` : "",
        cleared > 0 ? `clears ${counted(cleared, "value")}` : "",
      ];
      const what = `${parts.filter(Boolean).join(", ")} in the sheet 檢核參數`;
      return isNew
        ? `Adds the sheet 檢核參數; ${what}`
        : what.replace(/^./u, (a) => a.toUpperCase());
    },
    how: "Parameters stay with the workbook and hold for everybody who checks it; defaults are not written. Excel may clear its undo list.",
    confirm: "Write",
    change: (label, before, after) =>
      `${label}: ${before === "" ? "default" : before} → ${after === "" ? "default" : after}`,
  },
  showAll: "Show all parameters",
  showFewer: "Show the usual parameters",
  plan: "Plan data",
  planAbout:
    "Units, systems and staff that changed since the plan was approved can be listed in the sheet 計畫資料.",
  planAdd: "Add the sheet",
  planConfirm: { label: "Before adding", what: "Adds 1 sheet, 計畫資料", confirm: "Add it" },
  planAdded: "The sheet 計畫資料 was added.",
  planPresent: "The sheet 計畫資料 is there already: fill it in and check again.",
  planList: { units: "Units", systems: "Systems", dedicated: "Dedicated staff" },
  planChange: { added: "added", changed: "changed", ended: "ended" },
  planOverrides: (count) => `${count} changes by the sheet 計畫資料 at present.`,
  use: "Use",
  live: "Check after every edit",
  follow: "Select the cell when a finding is opened",
  language: "語言 Language",
  apply: "Apply and check",
  restore: "Restore defaults",
  help: {
    title: "Help",
    steps: "Three steps",
    how: [
      "Check now: the sheets are read one by one and judged by the rules.",
      "Open any finding for what is there, what should be, and the steps; go to its cell.",
      "Correct it and check again: the finding is gone.",
    ],
    severity: "Severity",
    severities: {
      gap: "A requirement of the plan, the law or the form is not met.",
      review: "Cannot be judged, or on partial evidence: a person must look.",
      advice: "Good practice not followed.",
    },
    keys: "Keyboard",
    keyList: [
      ["↑ ↓", "previous or next row"],
      ["→ ←", "open or close"],
      ["Enter", "open the finding"],
      ["Alt+↓ Alt+↑", "next, previous"],
      ["Ctrl+F", "search"],
      ["Esc", "close the filter, cancel the check, or go back"],
    ],
    privacy: "Your data",
    privacyText:
      "The workbook is processed on this machine and sent nowhere. Checking changes nothing in it.",
    versions: "Versions",
    engine: "Program",
    pack: "Rules",
    planDocument: "Plan",
    support:
      "Excel 2021 is out of support since October 2026. The add-in still works there; an update is advised.",
  },
};

export const SETTING_WORDS = { "zh-TW": zh, en };
