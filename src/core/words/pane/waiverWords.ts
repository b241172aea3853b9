/** Findings accepted for a time: their list, and how that is asked for. */
const zh = {
  more: (count: number): string => `另有 ${count} 件經核准豁免`,
  title: "經核准豁免",
  about: "下列各件經核准於期限內暫不改善，不列入件數，亦不標示。",
  reason: "理由",
  approver: "核准人",
  approvedOn: "核准日期",
  endsOn: "到期日",
  request: "申請豁免",
  reasonHint: "敘明暫不改善之理由及補償措施",
  endsHint: "自核准日期起不得逾 365 日",
  notYetApproved: "核准日期不得晚於檢核日",
  endsBeforeApproval: "到期日不得早於核准日期",
  alreadyOver: "到期日早於檢核日，豁免已不適用",
  tooLong: (days: number): string => `到期日距核准日期不得逾 ${days} 日`,
  written: "寫入內容",
  writtenHow:
    "將於工作表「豁免清單」末列之下加入 1 列（無此工作表時先行加入），隨即重新檢核。稽核人員可檢視豁免清單全部內容；Excel 復原清單可能被清除。",
  columns: { rule: "規則編號", form: "表單", rowKey: "列識別", field: "欄位" },
  incomplete: "四項均填妥後始可寫入。",
  write: "寫入豁免清單",
  saved: "已寫入豁免清單",
  notForWaivers: "豁免清單本身之檢核發現，不得豁免。",
  noKey: "此列無識別欄位之值，僅能以列號辨認，排序後即指向他列，故無法申請豁免；請先補填識別欄位。",
};

export type WaiverViewWords = typeof zh;

const en: WaiverViewWords = {
  more: (count) => `${count} more accepted by waiver`,
  title: "Accepted by waiver",
  about: "Accepted for a time by whoever may do so: neither counted nor marked.",
  reason: "Reason",
  approver: "Approver",
  approvedOn: "Approved on",
  endsOn: "Ends on",
  request: "Request waiver",
  reasonHint: "Why it is not corrected now, and what makes up for it",
  endsHint: "At most 365 days after the approval",
  notYetApproved: "Not after the date of the check",
  endsBeforeApproval: "Not before the approval",
  alreadyOver: "Before the date of the check: it would not hold any more",
  tooLong: (days) => `At most ${days} days after the approval`,
  written: "What is written",
  writtenHow:
    "One row below the last one of sheet 豁免清單, which is added where there is none; then everything is checked again. Auditors see the whole list. Excel may clear its undo list.",
  columns: { rule: "Rule", form: "Form", rowKey: "Row key", field: "Field" },
  incomplete: "Fill in all four to write it.",
  write: "Write waiver",
  saved: "Waiver written",
  notForWaivers: "Findings about the list of waivers itself cannot be waived.",
  noKey:
    "This row has no key: its number alone would mean another row once rows are sorted. Fill in the key first.",
};

export const WAIVER_VIEW_WORDS = { "zh-TW": zh, en };
