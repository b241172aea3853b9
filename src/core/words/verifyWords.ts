import { fromIso, toRoc } from "../dates/calendar";
import { rocTime } from "../dates/rocTime";
import type { Difference, DifferenceKind } from "../model/verification";
import type { Lang } from "./lang";

type Named = Readonly<Record<keyof Omit<Difference, "what">, string>>;

const zhTypes: Readonly<Record<string, string>> = {
  t: "文字",
  n: "數值",
  p: "百分比",
  d: "日期",
  b: "是否",
  e: "錯誤值",
};

const zh = {
  consistent: "結果一致",
  consistentMeans:
    "表單內容、豁免清單、檢核摘要、檢核結果及檢核紀錄均與封緘相符，重新檢核之結果亦同。",
  differences: (count: number): string => `與封緘不符，共 ${count} 處：`,
  notSealed: "活頁簿未經封緘，無可驗證之內容。",
  damaged: "封緘已毀損，無法讀取，不能驗證。",
  sealed: (sealedAt: string, asOf: string, edition: string): string =>
    `封緘時間 ${rocTime(sealedAt)}，檢核日 ${toRoc(fromIso(asOf))}，法規版本 ${edition} 年版`,
  textOnly: "封緘資料部分已由其他程式移除，僅能指出不符之工作表，不能指出欄位。",
  partOnly: "檢核摘要之封緘內容無法讀取，依封緘資料驗證。",
  otherEngine: (sealed: string, now: string): string =>
    `封緘之程式版本為 ${sealed}，本次驗證為 ${now}。`,
  limits: "封緘可發現封緘後之變更，不能防止偽造；驗證相符不證明由何人封緘，亦不證明表單所載屬實。",
  nothing: "（空白）",
  of: (sheet: string, row: string, field: string): string =>
    `工作表「${sheet}」${row}${field === "" ? "" : `「${field}」`}`,
  row: (key: string, row: string): string =>
    key === "" ? `第 ${row} 列` : `${key}（第 ${row} 列）`,
  counts: { gap: "缺失", review: "待確認", advice: "建議", waived: "豁免" } as Readonly<
    Record<string, string>
  >,
  types: zhTypes,
  more: (count: number): string => `其餘 ${count} 處，全部內容見 --format json。`,
};

/** Sentences of a verification. */
export type VerifyWords = typeof zh;

const en: VerifyWords = {
  consistent: "Result consistent (結果一致)",
  consistentMeans: "Forms, waivers, the sheets about the check and its result agree with the seal.",
  differences: (count) =>
    count === 1 ? "1 difference from the seal:" : `${count} differences from the seal:`,
  notSealed: "The workbook is not sealed: there is nothing to verify.",
  damaged: "The seal is damaged and cannot be read: nothing can be verified.",
  sealed: (sealedAt, asOf, edition) => `Sealed ${sealedAt}, as of ${asOf}, edition ${edition}`,
  textOnly:
    "Another program removed the seal's data part: sheets that differ can be named, fields cannot.",
  partOnly: "The seal on 檢核摘要 cannot be read; the data part is used.",
  otherEngine: (sealed, now) => `Sealed by version ${sealed}, verified by version ${now}.`,
  limits:
    "A seal makes changes evident, it does not prevent forgery; it proves neither who sealed nor that the forms are true.",
  nothing: "(blank)",
  of: (sheet, row, field) => `Sheet "${sheet}" ${row}${field === "" ? "" : ` "${field}"`}`,
  row: (key, row) => (key === "" ? `row ${row}` : `${key} (row ${row})`),
  counts: { gap: "gaps", review: "reviews", advice: "advice", waived: "waived" },
  types: { t: "text", n: "number", p: "percentage", d: "date", b: "yes/no", e: "error" },
  more: (count) => `${count} more, all with --format json.`,
};

export const VERIFY_WORDS: Readonly<Record<Lang, VerifyWords>> = { "zh-TW": zh, en };

/** One sentence for each kind; its place is filled in as it reads in that language. */
export const DIFFERENCE_WORDS: Readonly<
  Record<Lang, Readonly<Record<DifferenceKind, (named: Named, place: string) => string>>>
> = {
  "zh-TW": {
    cell: ({ cell, sealed, now }, place) => `${place}（${cell}）：封緘時為 ${sealed}，現為 ${now}`,
    type: ({ cell, sealed, now }, place) =>
      `${place}（${cell}）：封緘時為${sealed}，現為${now}，內容相同`,
    rowAdded: ({ now }, place) => `${place}：封緘後新增；${now}`,
    rowRemoved: ({ sealed }, place) => `${place}：封緘後刪除；原為 ${sealed}`,
    rowsMoved: (_, place) => `${place}：列之順序與封緘時不同`,
    sheetAdded: ({ sheet }) => `工作表「${sheet}」：封緘後新增`,
    sheetRemoved: ({ sheet }) => `工作表「${sheet}」：封緘後刪除，或已無法辨識`,
    sheetRenamed: ({ sealed, now }) => `工作表「${sealed}」：已更名為「${now}」`,
    sheetChanged: ({ sheet }) => `工作表「${sheet}」：內容與封緘不符`,
    ledger: ({ rowKey }) => `檢核紀錄第 ${rowKey} 筆：與封緘或前一筆不符`,
    copies: ({ field, sealed, now }) =>
      `檢核摘要之「${field}」與封緘資料不符：封緘資料為 ${sealed}，摘要為 ${now}`,
    partDamaged: () => "封緘資料已毀損或遭變更",
    resultSheet: ({ sheet }) => `工作表「${sheet}」：已刪除，或其內容無法讀取`,
    pack: ({ sealed, now }) => `規則套件不同，檢核結果無從比較：封緘時為 ${sealed}，現為 ${now}`,
    edition: ({ sealed, now }) => `法規版本：封緘時為 ${sealed}，重新檢核為 ${now}`,
    parameter: ({ field, sealed, now }) => `參數 ${field}：封緘時為 ${sealed}，重新檢核為 ${now}`,
    count: ({ field, sealed, now }) => `${field}件數：封緘時為 ${sealed}，重新檢核為 ${now}`,
    findingAdded: ({ field, rowKey, now }) =>
      `檢核發現：重新檢核多出 ${[now, field, rowKey].join(" ").trim()}`,
    findingRemoved: ({ field, rowKey, sealed }) =>
      `檢核發現：重新檢核未見 ${[sealed, field, rowKey].join(" ").trim()}`,
    findings: () => "檢核發現：重新檢核與封緘不符",
  },
  en: {
    cell: ({ cell, sealed, now }, place) => `${place} (${cell}): sealed ${sealed}, now ${now}`,
    type: ({ cell, sealed, now }, place) =>
      `${place} (${cell}): sealed as ${sealed}, now ${now}, reads the same`,
    rowAdded: ({ now }, place) => `${place}: added; ${now}`,
    rowRemoved: ({ sealed }, place) => `${place}: removed; was ${sealed}`,
    rowsMoved: (_, place) => `${place}: rows in another order`,
    sheetAdded: ({ sheet }) => `Sheet "${sheet}": added`,
    sheetRemoved: ({ sheet }) => `Sheet "${sheet}": removed, or no longer recognised`,
    sheetRenamed: ({ sealed, now }) => `Sheet "${sealed}": renamed to "${now}"`,
    sheetChanged: ({ sheet }) => `Sheet "${sheet}": content differs from the seal`,
    ledger: ({ rowKey }) => `Ledger line ${rowKey}: does not follow the seal or the line before`,
    copies: ({ field, sealed, now }) =>
      `"${field}" on 檢核摘要: the data part says ${sealed}, the sheet ${now}`,
    partDamaged: () => "The seal's data part is damaged or was changed",
    resultSheet: ({ sheet }) => `Sheet "${sheet}": removed, or its content cannot be read`,
    pack: ({ sealed, now }) =>
      `Another pack of rules, so that results cannot be compared: sealed ${sealed}, now ${now}`,
    edition: ({ sealed, now }) => `Edition: sealed ${sealed}, now ${now}`,
    parameter: ({ field, sealed, now }) => `Parameter ${field}: sealed ${sealed}, now ${now}`,
    count: ({ field, sealed, now }) => `Number of ${field}: sealed ${sealed}, now ${now}`,
    findingAdded: ({ field, rowKey, now }) =>
      `Findings: new ${[now, field, rowKey].join(" ").trim()}`,
    findingRemoved: ({ field, rowKey, sealed }) =>
      `Findings: gone ${[sealed, field, rowKey].join(" ").trim()}`,
    findings: () => "Findings: not those that were sealed",
  },
};
