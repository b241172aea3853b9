import type { Lang } from "./lang";

const zh = {
  form: "表單",
  severity: "等級",
  kind: "性質",
  reading: "檢核",
  message: "發現",
  manual: "人工查核",
  passes: "符合之例",
  fails: "不符之例",
  related: "相關規定",
  audit: "稽核項目",
  iso: "CNS 27001",
  limits: (from: string | null, to: string | null): string =>
    `適用檢核日：${from ?? "不限"} 至 ${to ?? "不限"}`,
  ofWorkbook: "活頁簿",
  observations: "計畫本身之觀察事項（僅列有規則者可能成為檢核發現）",
  noRows: "無相關資料",
  headerOf: "表頭",
  asOf: (date: string): string => `檢核日 ${date}`,
};

type RulePageWords = typeof zh;

const en: RulePageWords = {
  form: "Form",
  severity: "Severity",
  kind: "Basis",
  reading: "Checks",
  message: "Finding",
  manual: "By hand",
  passes: "Passes",
  fails: "Fails",
  related: "Related",
  audit: "Audit item",
  iso: "ISO 27001",
  limits: (from, to) => `Applies to dates from ${from ?? "any"} to ${to ?? "any"}`,
  ofWorkbook: "workbook",
  observations: "What may be improved in the plan itself (findings only where a rule says so)",
  noRows: "no such rows",
  headerOf: "header",
  asOf: (date) => `as of ${date}`,
};

/** Labels of the page that explains a rule. */
export const RULE_PAGE_WORDS: Readonly<Record<Lang, RulePageWords>> = { "zh-TW": zh, en };
