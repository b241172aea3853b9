import type { Lang } from "./lang";
import { RULE_PAGE_WORDS } from "./rulePageWords";

const zh = {
  title: "資通安全維護計畫表單檢核結果",
  file: "檔案",
  asOf: "檢核日",
  edition: "法規版本",
  editions: { "110": "110 年版", "114": "114 年版（母法新、子法舊）", "115": "115 年版" },
  pack: "規則",
  packOf: (id: string, version: string, rules: number): string => `${id} ${version}，${rules} 條`,
  plan: "計畫",
  planOf: (document: string, overrides: number): string =>
    overrides === 0 ? document : `${document}，依「計畫資料」調整 ${overrides} 項`,
  content: "SHA-256",
  form: "表單",
  severity: { gap: "缺失", review: "待確認", advice: "建議" },
  total: "合計",
  rules: "規則結果",
  outcome: {
    passed: "通過",
    failed: "未通過",
    needsReview: "待確認",
    notApplicable: "不適用",
    couldNotRun: "未執行",
  },
  clean: "未發現缺失、待確認及建議事項。",
  sheets: "工作表與活頁簿",
  sheet: (name: string, file: string | null): string =>
    file === null ? `工作表「${name}」` : `工作表「${name}」（檔案「${file}」）`,
  count: (findings: number): string => `（${findings} 處）`,
  row: (row: string): string => `第 ${row} 列`,
  header: "表頭",
  expected: "應為",
  why: "原因",
  fix: "改善",
  basis: "依據",
  planBasis: (section: string): string => `計畫${section}`,
  moreCells: (cells: number): string => `等 ${cells} 格`,
  moreFindings: (findings: number): string =>
    `其餘 ${findings} 處，全部內容見 JSON 報告（--format json）：`,
  undetermined: (rules: string): string => `因此無法判定：${rules}`,
  covered: (rules: string): string => `同一原因，不另列：${rules}`,
  moreRules: (rules: number): string => `等 ${rules} 條`,
  waived: (findings: number): string => `經核准豁免之檢核發現，不列入合計（${findings} 處）`,
  waiver: {
    label: "豁免",
    reason: "理由",
    approved: (approver: string, on: string, until: string): string =>
      `核准：${approver}，${on} 核准，${until} 到期`,
  },
  notRun: "未執行之規則",
  causes: {
    "form-missing": (form: string): string => `活頁簿無表單 ${form}`,
    "form-empty": (form: string): string => `表單 ${form} 無資料列`,
    "column-missing": (form: string, column: string): string => `表單 ${form} 無「${column}」欄`,
    "rule-broken": (message: string): string => `規則執行失敗：${message}`,
  },
  unread: "未讀取之工作表",
  chapters: "計畫章節",
  chapterState: {
    gap: "缺失",
    review: "待確認",
    advice: "建議",
    clean: "無發現",
    notChecked: "未檢核",
  },
  overview: "各檔案結果",
  unreadable: "無法檢核",
  strength: { strong: "直接", partial: "間接" },
  basisKind: { LAW: "法規", PLAN: "計畫", PRACTICE: "實務", DESIGN: "資料品質" },
  rule: RULE_PAGE_WORDS["zh-TW"],
  comma: "、",
  colon: "：",
};

/** Labels and sentences of the report as text. */
export type ReportWords = typeof zh;

const en: ReportWords = {
  title: "Check of the cyber security maintenance plan forms",
  file: "File",
  asOf: "As of",
  edition: "Law",
  editions: {
    "110": "edition of 2021",
    "114": "Act of 2025, earlier sub-laws",
    "115": "edition of 2026",
  },
  pack: "Rules",
  packOf: (id, version, rules) => `${id} ${version}, ${rules} rules`,
  plan: "Plan",
  planOf: (document, overrides) =>
    overrides === 0 ? document : `${document}, ${overrides} changes by sheet 計畫資料`,
  content: "SHA-256",
  form: "Form",
  severity: { gap: "gap", review: "review", advice: "advice" },
  total: "total",
  rules: "Rules",
  outcome: {
    passed: "passed",
    failed: "failed",
    needsReview: "need review",
    notApplicable: "not applicable",
    couldNotRun: "could not run",
  },
  clean: "No findings.",
  sheets: "Sheets and workbook",
  sheet: (name, file) => (file === null ? `Sheet "${name}"` : `Sheet "${name}" (file "${file}")`),
  count: (findings) => (findings === 1 ? " (1 place)" : ` (${findings} places)`),
  row: (row) => `row ${row}`,
  header: "header",
  expected: "Expected",
  why: "Why",
  fix: "Fix",
  basis: "Basis",
  planBasis: (section) => `plan ${section}`,
  moreCells: (cells) => `… ${cells} cells`,
  moreFindings: (findings) => `${findings} more, all in the JSON report (--format json):`,
  undetermined: (rules) => `Cannot be judged therefore: ${rules}`,
  covered: (rules) => `Same cause, not listed: ${rules}`,
  moreRules: (rules) => `… ${rules} rules`,
  waived: (findings) => `Findings accepted by waiver, not counted (${findings})`,
  waiver: {
    label: "waived",
    reason: "Reason",
    approved: (approver, on, until) => `Approved by ${approver} on ${on}, ends on ${until}`,
  },
  notRun: "Rules that could not run",
  causes: {
    "form-missing": (form) => `form ${form} is not in the workbook`,
    "form-empty": (form) => `form ${form} has no data rows`,
    "column-missing": (form, column) => `form ${form} has no column "${column}"`,
    "rule-broken": (message) => `rule failed: ${message}`,
  },
  unread: "Sheets not read",
  chapters: "Chapters of the plan",
  chapterState: {
    gap: "gap",
    review: "review",
    advice: "advice",
    clean: "no findings",
    notChecked: "not checked",
  },
  overview: "Files",
  unreadable: "could not be checked",
  strength: { strong: "direct", partial: "indirect" },
  basisKind: { LAW: "law", PLAN: "plan", PRACTICE: "practice", DESIGN: "data quality" },
  rule: RULE_PAGE_WORDS.en,
  comma: ", ",
  colon: ": ",
};

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { "zh-TW": zh, en };

/** Steps in one line, numbered where there are several. */
export function stepsText(steps: readonly string[]): string {
  return steps.length > 1 ? steps.map((step, n) => `${n + 1}. ${step}`).join(" ") : steps.join("");
}

/** "asset-inventoried-annually" → "Asset inventoried annually" */
export function readableName(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
