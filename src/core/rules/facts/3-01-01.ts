import { normaliseText } from "../../cells/text";
import { UNREADABLE } from "../../model/value";
import { isBlank, showFact } from "../factValue";
import { fromAll, fromReadable, numberParameter, type DerivedColumn } from "./shared/derived";

const FIRST_VERSION = [1, 0] as const;

export const documentFacts: Readonly<Record<string, DerivedColumn>> = {
  reviewMonths: fromReadable(
    "文件檢視週期（月）：三階文件另訂",
    ["docId"],
    ([docId = UNREADABLE], context) => {
      const isLevel3 = !isBlank(docId) && normaliseText(showFact(docId)).startsWith("lbbu-isms-3");
      return numberParameter(context, isLevel3 ? "docReviewMonthsL3" : "docReviewMonths");
    },
  ),
  aboveV1: fromAll("版本是否高於 V1.0", ["docVersion"], ([version]) => {
    const parts = /^v(\d+)\.(\d+)$/u.exec(normaliseText(showFact(version ?? UNREADABLE)));
    if (!parts) return UNREADABLE;
    const [major, minor] = [Number(parts[1]), Number(parts[2])];
    return major > FIRST_VERSION[0] || (major === FIRST_VERSION[0] && minor > FIRST_VERSION[1]);
  }),
};
