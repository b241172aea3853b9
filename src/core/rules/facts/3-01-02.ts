import { UNREADABLE, type Value } from "../../model/value";
import { isBlank, type FactValue } from "../factValue";
import { same } from "../sameValue";
import { fromReadable, numberParameter, unusable, type DerivedColumn } from "./shared/derived";
import { functions } from "./shared/functions";

/** Warnings are assessed within workdays, everything else within days. */
function isWarning(category: FactValue): boolean {
  return !isBlank(category) && same(category as Value, "情資/警訊");
}

const assessTime: DerivedColumn = {
  meaning: "收文至評估之時間：情資、警訊以工作日計，其他以日計",
  reads: ["category", "receivedDate", "assessDate"],
  compute: ([category = UNREADABLE, received = UNREADABLE, assessed = UNREADABLE], context) => {
    if (category === UNREADABLE) return UNREADABLE;
    const count = functions[isWarning(category) ? "workdaysBetween" : "daysBetween"];
    return (
      unusable([received, assessed]) ?? count?.compute([received, assessed], context) ?? UNREADABLE
    );
  },
};

export const externalDocumentFacts: Readonly<Record<string, DerivedColumn>> = {
  assessTime,
  assessLimit: fromReadable(
    "應完成評估之時間上限",
    ["category"],
    ([category = UNREADABLE], context) =>
      numberParameter(context, isWarning(category) ? "alertAssessDays" : "extDocAssessDays"),
  ),
  assessUnit: fromReadable("評估時間之單位", ["category"], ([category = UNREADABLE]) =>
    isWarning(category) ? "個工作日" : "日",
  ),
};
