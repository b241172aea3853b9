import { plainTime, rocTime } from "../../dates/rocTime";

/** The tab 送稽: what will be written, and how that stands to a seal that is there. */
const zh = {
  checkFirst: "請先檢核",
  checkFirstMeans: "送稽版依檢核結果產生。檢核完成後，此處列出件數及將寫入活頁簿的內容。",
  noForms: "沒有可辨識的表單，無從送稽",
  result: "檢核結果",
  stillGaps: "仍有缺失時亦可送稽，缺失及豁免均完整列出。",
  waived: "已豁免",
  waiversEnd: (count: number, date: string): string => `${count} 件將於 ${date} 到期`,
  written: "將寫入活頁簿的內容",
  writtenAgain: "重新產生時將寫入的內容",
  sheet: (name: string): string => `工作表「${name}」`,
  sheetRows: (name: string, rows: number): string => `工作表「${name}」${rows} 列`,
  flags: (cells: number): string => `條件式格式標示 ${cells} 格`,
  flagsUnknown: "條件式格式標示",
  sealLine: "封緘",
  how: {
    add: "新增",
    replace: "取代",
    append: "附加 1 列",
    same: "不增加",
    keep: "保留",
    stay: "沿用",
    open: "依檢核結果",
  },
  unchanged: (forms: number): string =>
    `${forms} 張表單之內容及格式不變。寫入後 Excel 復原清單可能被清除；可隨時以「移除檢核內容」還原。`,
  rereads: "產生時重新讀取活頁簿並檢核，以當時之內容封緘；如有變更，件數及格數隨之不同。",
  limits: "封緘的限制",
  limitText: "封緘可發現封緘後之變更，不能防止偽造；亦不證明由何人封緘、表單所載是否屬實。",
  signLast: "如另以 Excel 數位簽章，應於封緘後最後簽署；簽署後再變更，簽章即失效。",
  produce: "產生送稽版",
  produceAgain: "重新產生",
  producing: "正在讀取、檢核並寫入",
  done: "已產生送稽版",
  doneMeans: (sealedAt: string): string =>
    `${rocTime(sealedAt)} 完成封緘。請另存新檔後交付稽核人員。`,
  kept: "內容、規則及檢核日與前次封緘相同，沿用該封緘，檢核紀錄不增加。",
  sealed: "此活頁簿已封緘",
  sealedMeans: (sealedAt: string): string =>
    `${rocTime(sealedAt)} 完成封緘。檢核後，可得知目前內容是否與封緘相符。`,
  other: "與封緘時不同",
  otherMeans: (sealedAt: string): string =>
    `${rocTime(sealedAt)} 封緘後，內容、規則或檢核日已有不同。重新產生時取代該封緘，並於檢核紀錄附加一列。`,
  unreadable: "封緘已毀損",
  unreadableMeans: "原有封緘無法讀取，不能驗證。重新產生時取代該封緘，檢核紀錄重新起算。",
  edited: "檢核後已變更",
  editedMeans: "下列為前次檢核之結果。產生時將重新讀取並檢核，以變更後之內容封緘。",
  joined: (files: number): string => `另加入之 ${files} 個檔案不列入送稽版`,
  joinedMeans:
    "送稽版僅檢核並封緘開啟中之活頁簿，其他檔案之表單於送稽版列為未提供。請將表單置於同一活頁簿，或分別送稽。",
  joinedCounts: "件數及格數於產生時就開啟中之活頁簿另行檢核確定。",
  remove: "移除檢核內容",
  removing: {
    label: "移除前確認",
    what: (sheets: number): string =>
      sheets === 0 ? "將移除封緘及全部標示" : `將移除 ${sheets} 張工作表、全部標示及封緘`,
    how: "檢核摘要、檢核結果及檢核紀錄將自活頁簿刪除，無法復原；表單及豁免清單保留。檢核紀錄刪除後，下次封緘重新起算。",
    confirm: "確定移除",
  },
  removed: "已移除檢核內容，表單及豁免清單未變更。",
};

export type AuditWords = typeof zh;

const en: AuditWords = {
  checkFirst: "Check first",
  checkFirstMeans:
    "The audit copy is made from a check. Afterwards this page shows the counts and what will be written.",
  noForms: "No form recognised here: nothing to hand over",
  result: "Result of the check",
  stillGaps: "Gaps do not keep you from handing over: they and all waivers are listed in full.",
  waived: "Waived",
  waiversEnd: (count, date) => `${count} ending on ${date}`,
  written: "What will be written",
  writtenAgain: "What would be written again",
  sheet: (name) => `Sheet ${name}`,
  sheetRows: (name, rows) => (rows === 1 ? `Sheet ${name}, 1 row` : `Sheet ${name}, ${rows} rows`),
  flags: (cells) => (cells === 1 ? "1 cell marked" : `${cells} cells marked`),
  flagsUnknown: "Cells marked",
  sealLine: "Seal",
  how: {
    add: "added",
    replace: "replaced",
    append: "1 row appended",
    same: "no row added",
    keep: "kept",
    stay: "stays",
    open: "as the check tells",
  },
  unchanged: (forms) =>
    `Contents and formats of the ${forms} forms stay. Excel may clear its undo list; "Remove check content" takes all of it away again.`,
  rereads:
    "The workbook is read and checked again and sealed as it is then; after edits the counts differ.",
  limits: "Limits of a seal",
  limitText:
    "A seal makes changes evident, it does not prevent forgery; it proves neither who sealed nor that the forms are true.",
  signLast:
    "Excel's own digital signature, if you use it, comes last: a change after it makes it invalid.",
  produce: "Produce audit copy",
  produceAgain: "Produce again",
  producing: "Reading, checking and writing",
  done: "Audit copy produced",
  doneMeans: (sealedAt) =>
    `Sealed ${plainTime(sealedAt)}. Save a copy and hand that to the auditors.`,
  kept: "Content, rules and date are those of the seal before, which stays; no line was added to the ledger.",
  sealed: "This workbook is sealed",
  sealedMeans: (sealedAt) =>
    `Sealed ${plainTime(sealedAt)}. Check to see whether it still is as it was sealed.`,
  other: "Not as it was sealed",
  otherMeans: (sealedAt) =>
    `Content, rules or date differ from the seal of ${plainTime(sealedAt)}. Producing again replaces it and adds a line to the ledger.`,
  unreadable: "The seal is damaged",
  unreadableMeans:
    "It cannot be read and nothing can be verified. Producing again replaces it; the ledger starts anew.",
  edited: "Changed since the check",
  editedMeans:
    "Below is the result of the last check. Producing reads and checks again and seals the workbook as it is then.",
  joined: (files) =>
    files === 1 ? "The added file is left out" : `The ${files} added files are left out`,
  joinedMeans:
    "Only the open workbook is checked and sealed; forms of other files count as missing there. Put the forms into one workbook, or hand each over by itself.",
  joinedCounts: "Counts are known once the open workbook is checked by itself.",
  remove: "Remove check content",
  removing: {
    label: "Before removing",
    what: (sheets) =>
      sheets === 0 ? "Removes seal and marks" : `Removes ${sheets} sheets, all marks and the seal`,
    how: "檢核摘要, 檢核結果 and 檢核紀錄 are deleted for good; forms and waivers stay. The next seal starts a new ledger.",
    confirm: "Remove",
  },
  removed: "Check content removed; forms and waivers are unchanged.",
};

export const AUDIT_WORDS = { "zh-TW": zh, en };
