import { CalendarDate } from "../model/value";

/** Day number of serial 0 where serials count from 1900, for serials after the day that never was. */
const EPOCH_1900 = -25569;
const EPOCH_1904 = -24107;
/** Excel counts 1900-02-29, which did not exist, as serial 60. */
const LEAP_YEAR_BUG = 60;
const LAST_SERIAL = 2_958_465;
const MINUTES_PER_DAY = 1440;

/**
 * Date of an Excel serial number, rounded to the minute. A whole number is a date without a time.
 * null for serials Excel shows no real date for.
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | null {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 1) || serial >= LAST_SERIAL + 1)
    return null;
  const whole = Math.floor(serial);
  if (!date1904 && whole === LEAP_YEAR_BUG) return null;
  const day = whole + epochOf(whole, date1904);
  if (whole === serial) return new CalendarDate(day);
  const minutes = Math.round((serial - whole) * MINUTES_PER_DAY);
  return minutes === MINUTES_PER_DAY
    ? new CalendarDate(day + 1, 0)
    : new CalendarDate(day, minutes);
}

/** Excel serial number of a date. */
export function serialOfDate(date: CalendarDate, date1904: boolean): number {
  const serial = date.day - (date1904 ? EPOCH_1904 : EPOCH_1900);
  const counted = !date1904 && serial <= LEAP_YEAR_BUG ? serial - 1 : serial;
  return counted + (date.minutes ?? 0) / MINUTES_PER_DAY;
}

function epochOf(serial: number, date1904: boolean): number {
  if (date1904) return EPOCH_1904;
  return serial < LEAP_YEAR_BUG ? EPOCH_1900 + 1 : EPOCH_1900;
}
