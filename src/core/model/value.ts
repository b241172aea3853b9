/** A calendar day, with the time of day where the cell holds one. */
export class CalendarDate {
  /**
   * @param day days since 1970-01-01
   * @param minutes minutes since midnight; null where only the date is known
   */
  constructor(
    readonly day: number,
    readonly minutes: number | null = null,
  ) {}
}

/** A cell without a usable value. */
export class Mark {
  constructor(readonly state: "blank" | "blankRequired" | "unreadable") {}
}

/** Empty, and nothing is required there. */
export const BLANK = new Mark("blank");
/** Empty although the form requires a value (T-REQ). */
export const BLANK_REQUIRED = new Mark("blankRequired");
/** Something is there that cannot be read for certain; never judged as passed. */
export const UNREADABLE = new Mark("unreadable");

export type Value = string | number | boolean | CalendarDate | readonly string[];

/**
 * What a cell means after reading. Decided once, in `tables`, by template and settings.
 * A column the sheet lacks reads as BLANK where it is not required, else as UNREADABLE.
 */
export type Cell = Value | Mark;
