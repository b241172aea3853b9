import { rocTime } from "../dates/rocTime";
import type { Seal } from "../model/seal";
import type { Lang } from "./lang";

type Counts = Seal["counts"];

const zh = {
  mark: {
    about: "產生送稽版：將標示、檢核結果、檢核紀錄及封緘寫入活頁簿之複本",
    file: "活頁簿",
    out: "輸出之複本",
    sealedAt: "封緘時間，如 2026-11-22T14:02:00+08:00（預設：現在）",
    unmark: "移除上述全部內容，還原為送稽前之活頁簿",
    done: (file: string, { gap, review, advice, waived }: Counts, sealedAt: string): string =>
      `已產生「${file}」：缺失 ${gap}、待確認 ${review}、建議 ${advice}、豁免 ${waived}；封緘時間 ${rocTime(sealedAt)}。`,
    earlier: {
      none: (): string => "首次封緘。",
      same: (lines: number): string =>
        `內容、規則及檢核日與前次封緘相同，沿用該封緘；檢核紀錄 ${lines} 筆。`,
      other: (lines: number): string => `檢核紀錄 ${lines} 筆，接續前次封緘。`,
      unreadable: (lines: number): string => `原有封緘已毀損，無法接續；檢核紀錄 ${lines} 筆。`,
    },
    trend: (added: number, persisting: number, resolved: number): string =>
      `與前次封緘比較：新增 ${added}、持續 ${persisting}、已改善 ${resolved}。`,
    unmarked: (file: string): string => `已移除檢核內容，產生「${file}」。`,
    exit: "結束代碼：0 無缺失；1 有缺失（複本仍已產生）；2 無法產生。",
  },
  verify: {
    about: "重新檢核已封緘之活頁簿，並與封緘逐項比對",
    file: "已封緘之活頁簿",
    independent: "另以不分組、不用索引之方式逐案重新判定，並與檢核結果比對",
    cases: "將每一案件、所用之值及兩次判定寫入 CSV 檔",
    agree: (cases: number, disagreeing: number): string =>
      disagreeing === 0
        ? `逐案重新判定 ${cases} 案，與檢核之判定相同。`
        : `逐案重新判定 ${cases} 案，${disagreeing} 案與檢核之判定不同：`,
    disagree: (rule: string, key: string, first: string, second: string): string =>
      `  ${rule} ${key}：檢核為${first}，重新判定為${second}`,
    shared:
      "兩次判定共用活頁簿之讀取（讀取時未見異狀之儲存格併為一案）、運算子、衍生資料、關聯列之彙總及案件清單；其中如有錯誤，兩次均同，無從發現。豁免清單之規則（W-）不另重新判定。",
    caseTitles: ["規則編號", "案件", "案數", "檢核之判定", "重新判定", "所用之值"],
    verdicts: {
      passed: "符合",
      failed: "不符",
      undetermined: "無法判定",
      notApplicable: "不適用",
    },
    exit: "結束代碼：0 結果一致；1 不符、未封緘或封緘毀損；2 無法驗證。封緘可發現變更，不能防止偽造。",
  },
};

const en: typeof zh = {
  mark: {
    about: "write flags, results, ledger and seal into a copy of a workbook for auditors",
    file: "workbook",
    out: "the copy to write",
    sealedAt: "time of sealing, such as 2026-11-22T14:02:00+08:00 (default: now)",
    unmark: "remove all of it again",
    done: (file, { gap, review, advice, waived }, sealedAt) =>
      `Wrote "${file}": ${gap} gaps, ${review} to review, ${advice} advice, ${waived} waived; sealed ${sealedAt}.`,
    earlier: {
      none: () => "First seal.",
      same: (lines) => `Same as the seal before, which stays; ledger lines: ${lines}.`,
      other: (lines) => `Follows the seal before; ledger lines: ${lines}.`,
      unreadable: (lines) =>
        `The seal before is damaged and cannot be followed; ledger lines: ${lines}.`,
    },
    trend: (added, persisting, resolved) =>
      `Since the seal before: ${added} new, ${persisting} persisting, ${resolved} resolved.`,
    unmarked: (file) => `Removed the results; wrote "${file}".`,
    exit: "Exit status: 0 no gaps; 1 gaps (the copy is written); 2 could not write.",
  },
  verify: {
    about: "perform the check of a sealed workbook again and compare",
    file: "sealed workbook",
    independent: "also judge every case anew, without grouping and index, and compare",
    cases: "write every case, the values used and both verdicts to a CSV file",
    agree: (cases, disagreeing) =>
      disagreeing === 0
        ? `${cases} cases judged anew, all as the check judged them.`
        : `${cases} cases judged anew, ${disagreeing} not as the check judged them:`,
    disagree: (rule, key, first, second) => `  ${rule} ${key}: check ${first}, anew ${second}`,
    shared:
      "Both share reading (cells in which it noticed nothing are one case), operators, derived facts, sums over related rows and the list of cases: an error in these shows in both. The rules about waivers (W-) are not judged anew.",
    caseTitles: ["Rule", "Case", "Count", "Check", "Anew", "Values used"],
    verdicts: {
      passed: "passed",
      failed: "failed",
      undetermined: "undetermined",
      notApplicable: "not applicable",
    },
    exit: "Exit status: 0 consistent; 1 differences, not sealed or damaged; 2 could not verify. A seal makes changes evident, it does not prevent forgery.",
  },
};

/** Words of `lbbu mark` and `lbbu verify`. */
export const HAND_OVER_WORDS: Readonly<Record<Lang, typeof zh>> = { "zh-TW": zh, en };
