import { ROC_OFFSET, yearMonthDay } from "../../dates/calendar";
import type { CalendarDate } from "../../model/value";
import { fromAll, type DerivedColumn } from "./shared/derived";

export const trainingFacts: Readonly<Record<string, DerivedColumn>> = {
  trainYear: fromAll(
    "訓練日期之民國年",
    ["trainDate"],
    ([date]) => yearMonthDay((date as CalendarDate).day).year - ROC_OFFSET,
  ),
};
