const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/u;
const SECONDS_PER_DAY = 86_400;
const MS_PER_DAY = SECONDS_PER_DAY * 1000;
/** Days from 1970-01-01 back to serial 0. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** Excel counts a 1900-02-29 that never was: serials before this day are one less. */
const FIRST_OF_MARCH_1900 = 61 - EPOCH_1900;

/**
 * Serial number of a date, a time or both as t="d" cells hold them ("2026-11-22T09:30:00");
 * null where there is no such date.
 */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const [first = "", second] = text.replace(/Z$/u, "").split("T");
  if (second === undefined && TIME.test(first)) return timeOfDay(first);
  if (first === "") return timeOfDay(second ?? "");
  const date = serialOfDay(first, date1904);
  const time = second === undefined ? 0 : timeOfDay(second);
  return date === null || time === null ? null : date + time;
}

function timeOfDay(text: string): number | null {
  const [, hours, minutes, seconds = "0"] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23) return null;
  if (Number(minutes) > 59 || Number(seconds) >= 60) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_DAY;
}

function serialOfDay(text: string, date1904: boolean): number | null {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = date.getTime() / MS_PER_DAY;
  const serial = date1904
    ? days + EPOCH_1904
    : days + EPOCH_1900 - Number(days < FIRST_OF_MARCH_1900);
  return year >= 1900 && serial >= 0 ? serial : null;
}
