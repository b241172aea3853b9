/** What a line of 豁免清單 lacks, as parts of a sentence. */
export const WAIVER_WORDS = {
  missing: (title: string): string => `「${title}」未填或無法辨識`,
  notYetApproved: "核准日期晚於檢核日",
  endsBeforeApproval: "到期日早於核准日期",
  tooLong: (days: number): string => `到期日距核准日期逾 ${days} 日`,
  /** For a finding that has no row key or no field. */
  none: "—",
} as const;
