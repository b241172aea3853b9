import { toIso } from "../../dates/calendar";
import { CalendarDate } from "../../model/value";
import type { Waiver } from "../../model/waiver";
import type { ControlRow } from "../../plan/controlRows";
import { WAIVER_WORDS } from "../../words/waiverWords";

/** A waiver ends at the latest this many days after it was approved. */
export const MAX_WAIVER_DAYS = 365;

/** Columns of 豁免清單; all of them have to be filled in. */
const TITLES = {
  rule: "規則編號",
  form: "表單",
  rowKey: "列識別",
  field: "欄位",
  reason: "理由",
  approver: "核准人",
  approvedDate: "核准日期",
  expiryDate: "到期日",
} as const;

type Key = keyof typeof TITLES;

/** One line of 豁免清單, as far as it can be understood. */
export interface WaiverLine {
  readonly row: ControlRow;
  /** What is wrong with it, in words; none = it is complete. */
  readonly problems: readonly string[];
  readonly endsOn: CalendarDate | null;
  /** null where it is incomplete. */
  readonly waiver: Waiver | null;
}

/** The line with what it lacks. A waiver without an end, or approved after `asOf`, is never in force. */
export function waiverLine(row: ControlRow, asOf: CalendarDate): WaiverLine {
  const approved = row.value("approvedDate");
  const ends = row.value("expiryDate");
  const [approvedOn, endsOn] = [approved, ends].map((value) =>
    value instanceof CalendarDate ? value : null,
  ) as [CalendarDate | null, CalendarDate | null];
  const problems = [
    ...missing(row, approvedOn, endsOn),
    ...(approvedOn && endsOn ? datesWrong(approvedOn, endsOn, asOf) : []),
  ];
  const waiver =
    problems.length === 0 && approvedOn && endsOn
      ? {
          reason: row.text("reason"),
          approver: row.text("approver"),
          approvedOn: toIso(dayOf(approvedOn)),
          endsOn: toIso(dayOf(endsOn)),
        }
      : null;
  return { row, problems, endsOn, waiver };
}

/** A waiver holds for whole days. */
const dayOf = ({ day }: CalendarDate): CalendarDate => new CalendarDate(day);

function missing(
  row: ControlRow,
  approvedOn: CalendarDate | null,
  endsOn: CalendarDate | null,
): readonly string[] {
  const isFilled = (key: Key): boolean => {
    if (key === "approvedDate") return approvedOn !== null;
    if (key === "expiryDate") return endsOn !== null;
    return row.text(key) !== "";
  };
  return (Object.keys(TITLES) as Key[])
    .filter((key) => !isFilled(key))
    .map((key) => WAIVER_WORDS.missing(TITLES[key]));
}

function datesWrong(
  approvedOn: CalendarDate,
  endsOn: CalendarDate,
  asOf: CalendarDate,
): readonly string[] {
  if (approvedOn.day > asOf.day) return [WAIVER_WORDS.notYetApproved];
  if (endsOn.day < approvedOn.day) return [WAIVER_WORDS.endsBeforeApproval];
  if (endsOn.day - approvedOn.day > MAX_WAIVER_DAYS) return [WAIVER_WORDS.tooLong(MAX_WAIVER_DAYS)];
  return [];
}
