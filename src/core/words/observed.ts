/** Words for what is noticed while a workbook is read. */

export const PLAN_LISTS = { units: "計畫所列單位", systems: "計畫所列資通系統" } as const;

export const ACCEPTED_DATES = "115/03/20、115.3.20、1150320、民國115年3月20日或2026/3/20";

/** How a sheet was found to be a form. */
export const EVIDENCE = {
  marker: "範本標記",
  formNo: "表頭表單編號",
  name: "工作表名稱",
  titles: "標題列",
} as const;

export function quoted(text: string): string {
  return `「${text}」`;
}

export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join("、");
}

/** 「啟用」視為「使用中」 */
export function readAs(word: string, meaning: string): string {
  return `${quoted(word)}視為${quoted(meaning)}`;
}

export function notAfter(date: string): string {
  return `${date} 以前`;
}

export function notBefore(date: string): string {
  return `${date} 以後`;
}

/** 1 至 9, 0 以上, 100 以下 */
export function rangeText(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `${max} 以下`;
  return max === undefined ? `${min} 以上` : `${min} 至 ${max}`;
}

/** A part of the condition under which a field must be filled in: 子類別為資通系統 */
export function conditionPart(title: string, values: readonly string[] | null): string {
  return values === null ? `${title}已填寫` : `${title}為${values.join("或")}`;
}

/** 子類別為資通系統且狀態為使用中時 */
export function conditionText(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `${parts.join("且")}時`;
}

/** More would not tell more. */
const MAX_RUNS = 20;

/** Row numbers with runs joined: 9–11、14; many of them cut short. */
export function rowRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs
    .slice(0, MAX_RUNS)
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return runs.length > MAX_RUNS ? `${shown.join("、")}…` : shown.join("、");
}

export function hiddenRowsText(rows: readonly number[]): string {
  return `隱藏列：第 ${rowRuns(rows)} 列`;
}

export function hiddenColumnsText(titles: readonly string[]): string {
  return `隱藏欄：${quotedList(titles)}`;
}

export const HIDDEN_SHEET = "隱藏工作表";

/** What is wrong with the signatures of a form's header. */
export const SIGNATURE_PROBLEMS = {
  allSame: "簽核欄均為同一人",
  sameAsHead: "承辦人與單位主管為同一人",
  approvedEarly: "核章日期早於填表日期",
} as const;

/** What a parameter may be, where it has no list and no limits. */
export const PARAMETER_FORMS = {
  number: "數值",
  date: "日期，例：115/03/20",
  "date[]": "日期，多項以「、」分隔",
  monthDay: "月日，例：03-31",
  text: "文字",
} as const;

export const UNKNOWN_PARAMETER = "檢核參數所列之參數代碼";

/** Columns of 計畫資料 that state facts. */
export const FACT_LABELS: Readonly<Record<string, string>> = {
  isCore: "核心",
  mtpdHours: "最大可容忍中斷時間",
  level: "防護需求等級",
  managedBy: "管理單位",
  headcount: "人數",
};

/** The header block of a form, by the titles of its fields. */
export const headerBlock = (titles: readonly string[]): string => `表頭（${titles.join("、")}）`;
