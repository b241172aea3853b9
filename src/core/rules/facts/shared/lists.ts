import { CalendarDate, UNREADABLE } from "../../../model/value";
import { dayNumber, ROC_OFFSET, yearMonthDay } from "../../../dates/calendar";
import type { FactValue } from "../../factValue";
import { commonestScoreShare } from "../3-03-01";
import { obsoleteCitationCells, obsoletePlanCitations } from "./citations";
import type { FactContext } from "./derived";

const LAST_MINUTE = 23 * 60 + 59;

/** Facts about the whole check, the same for every case. */
export const lists: Readonly<Record<string, (context: FactContext) => FactValue>> = {
  lawEdition: ({ edition }) => edition,
  systemNames: ({ plan }) => plan.systems.map((system) => system.systemName),
  /** Systems of the approved plan that 計畫資料 calls ended: nothing of the plan holds for them any more. */
  endedSystems: ({ overrides }) =>
    overrides
      .filter(({ list, change }) => list === "systems" && change === "ended")
      .map(({ item }) => item),
  coreSystems: ({ plan }) =>
    plan.systems.filter((system) => system.isCore === "是").map((system) => system.systemName),
  /** The end of the check date: what happened on that day has happened. */
  now: ({ asOf }) => new CalendarDate(asOf.day, LAST_MINUTE),
  rocYear: ({ asOf }) => yearMonthDay(asOf.day).year - ROC_OFFSET,
  /** 1 January of the year before: from then on something happened this year or last year. */
  lastYear: ({ asOf }) => {
    const day = dayNumber(yearMonthDay(asOf.day).year - 1, 1, 1);
    return day === null ? UNREADABLE : new CalendarDate(day);
  },
  commonestScoreShare: ({ table }) => commonestScoreShare(table("3-03-01")),
  obsoletePlanCitations,
  obsoleteCitationCells,
};
