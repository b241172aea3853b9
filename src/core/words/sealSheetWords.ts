/** Words the seal stands in on 檢核摘要 and 檢核紀錄; the verifier reads them back, so they are part of the format. */
export const SEAL_LABELS = {
  title: "封緘內容",
  schema: "封緘格式",
  sealedAt: "封緘時間",
  asOf: "檢核日",
  edition: "法規版本",
  engine: "程式版本",
  pack: "規則套件",
  counts: "件數（缺失、待確認、建議、豁免）",
  findings: "檢核發現",
  waivers: "豁免清單",
  previous: "前一筆紀錄",
  before: "前次檢核發現",
  sheet: "工作表",
  parameter: "參數",
} as const;

/** Stands where there is nothing. */
export const SEAL_NONE = "無";

export const LEDGER_TITLES = [
  "序號",
  "封緘時間",
  "檢核日",
  "缺失",
  "待確認",
  "建議",
  "豁免",
  "內容摘要值",
  "封緘摘要值",
  "前一筆摘要值",
  "本筆摘要值",
] as const;
