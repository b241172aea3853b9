import { normaliseText } from "../../cells/text";
import { UNREADABLE } from "../../model/value";
import { isBlank, showFact, type FactValue } from "../factValue";
import { fromAll, type DerivedColumn } from "./shared/derived";

/** 「無」「尚未發現問題」「本次無異常」; not 「無法還原」「無備援線路」, which are problems. */
const NOTHING_FOUND =
  /^(?:尚|本次(?:演練)?|經查|均)*(?:未發現|未見|無(?=$|[\p{P}(]|發現|異常|缺失|問題|不符|重大|其他|待改善|須改善|需改善))/u;
/** What takes the words before it back: 「無重大缺失，惟…」. */
const RESERVATION = /惟|但|仍有/u;

/** Whether an actual time stays within its target; one missed target is enough for 否. */
function isMissed(actual: FactValue, target: FactValue): boolean {
  if (actual === UNREADABLE || target === UNREADABLE) return false;
  return isBlank(actual) || isBlank(target) || Number(actual) > Number(target);
}

const metAsComputed: DerivedColumn = {
  meaning: "實際復原時間與資料損失是否均在目標以內",
  reads: ["actualRto", "targetRto", "actualRpo", "targetRpo"],
  compute: ([
    rto = UNREADABLE,
    targetRto = UNREADABLE,
    rpo = UNREADABLE,
    targetRpo = UNREADABLE,
  ]) => {
    if (isMissed(rto, targetRto) || isMissed(rpo, targetRpo)) return "否";
    return [rto, targetRto, rpo, targetRpo].includes(UNREADABLE) ? UNREADABLE : "是";
  },
};

export const drillFacts: Readonly<Record<string, DerivedColumn>> = {
  metAsComputed,
  reportsProblem: fromAll(
    "「發現問題」是否載有問題（非僅載「無」「未發現」，或載明而有但書）",
    ["findings"],
    ([findings = UNREADABLE]) => {
      const text = normaliseText(showFact(findings));
      return !NOTHING_FOUND.test(text) || RESERVATION.test(text);
    },
  ),
};
