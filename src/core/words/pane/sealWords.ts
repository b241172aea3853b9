import { plainTime, rocTime } from "../../dates/rocTime";

/** A file of the report: what it is, and for whom. */
interface FileWords {
  readonly label: string;
  readonly note: string;
}

/** The seal as it is shown, the report as files, and what an auditor sees. */
const zh = {
  title: "封緘",
  sealRows: {
    code: "封緘碼",
    sealedAt: "封緘時間",
    asOf: "檢核日",
    pack: "規則版本",
    counts: "件數",
  },
  time: rocTime,
  counts: (gap: number, review: number, advice: number, waived: number): string =>
    `缺失 ${gap}、待確認 ${review}、建議 ${advice}、豁免 ${waived}`,
  gives: "封緘碼為「檢核紀錄」末列封緘摘要值之前 16 碼。封緘可發現事後變更，但不能防止偽造。",
  downloads: "下載",
  files: {
    html: { label: "檢核報告（HTML）", note: "可列印、簽核" },
    csv: { label: "檢核結果（CSV）", note: "以 Excel 開啟篩選" },
    json: { label: "檢核資料（JSON）", note: "供其他程式使用" },
    sarif: { label: "檢核資料（SARIF）", note: "供分析工具匯入" },
  } as Readonly<Record<"html" | "csv" | "json" | "sarif", FileWords>>,
  reportFile: (name: string): string => `${name}-檢核報告`,
  download: (label: string): string => `下載 ${label}`,
  copy: (label: string): string => `複製 ${label}`,
  downloadHow: "Excel 未允許下載時，請改按「複製」，貼至記事本後以 UTF-8 編碼存檔。",
  copied: (label: string): string => `已複製 ${label}`,
  copyFailed: "無法複製，請改用下載。",
  view: "以稽核人員檢視",
  viewAbout: "以目前之活頁簿重新檢核，並與封緘逐項比對，與稽核人員所見相同。",
  verifying: "正在驗證封緘",
  verifyAgain: "再驗證一次",
};

export type SealWords = typeof zh;

const en: SealWords = {
  title: "Seal",
  sealRows: {
    code: "Seal code",
    sealedAt: "Sealed",
    asOf: "As of",
    pack: "Rule pack",
    counts: "Counts",
  },
  time: plainTime,
  counts: (gap, review, advice, waived) =>
    `${gap} gaps, ${review} to review, ${advice} advice, ${waived} waived`,
  gives:
    "The code is the beginning of the digest of the seal in the last line of 檢核紀錄. A seal makes changes evident, it does not prevent forgery.",
  downloads: "Downloads",
  files: {
    html: { label: "Report (HTML)", note: "To print and sign" },
    csv: { label: "Results (CSV)", note: "To filter in Excel" },
    json: { label: "Data (JSON)", note: "For other programs" },
    sarif: { label: "Data (SARIF)", note: "For analysis tools" },
  },
  reportFile: (name) => `${name}-report`,
  download: (label) => `Download ${label}`,
  copy: (label) => `Copy ${label}`,
  downloadHow: "Where Excel allows no downloads: copy, paste into an editor and save as UTF-8.",
  copied: (label) => `Copied ${label}`,
  copyFailed: "Cannot copy; download instead.",
  view: "View as auditor",
  viewAbout:
    "The workbook as it is now is checked again and compared with its seal, as auditors see it.",
  verifying: "Verifying the seal",
  verifyAgain: "Verify again",
};

export const SEAL_WORDS = { "zh-TW": zh, en };
