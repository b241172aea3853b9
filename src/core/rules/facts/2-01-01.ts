import { BLANK, CalendarDate } from "../../model/value";
import { isBlank, type FactValue } from "../factValue";
import { fromReadable, type DerivedColumn } from "./shared/derived";

export const teamFacts: Readonly<Record<string, DerivedColumn>> = {
  /** An open start or end counts as in post. */
  inPost: fromReadable(
    "檢核日是否在任",
    ["startDate", "endDate"],
    ([start = BLANK, end = BLANK], { asOf }) => {
      const began = isBlank(start) || dayOf(start) <= asOf.day;
      const ended = !isBlank(end) && dayOf(end) < asOf.day;
      return began && !ended;
    },
  ),
};

function dayOf(value: FactValue): number {
  if (value instanceof CalendarDate) return value.day;
  throw new TypeError("not a date");
}
