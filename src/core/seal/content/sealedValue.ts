import { toIso } from "../../dates/calendar";
import { isDateFormat } from "../../dates/isDateFormat";
import { dateOfSerial } from "../../dates/serial";
import type { RawValue } from "../../model/snapshot";

/** What a cell holds, as the seal sees it: its type and its text. */
export interface SealedValue {
  readonly type: ValueType;
  readonly text: string;
}

/** Types by the letter they are kept as. */
const TYPES = { t: "text", n: "number", p: "percent", d: "date", b: "yesNo", e: "error" } as const;

export type ValueType = keyof typeof TYPES;

export function isValueType(type: unknown): type is ValueType {
  return typeof type === "string" && Object.hasOwn(TYPES, type);
}

/** Excel keeps 15 significant digits; programs that save more or fewer still mean the same number. */
const DIGITS = 15;
const MS_PER_DAY = 86_400_000;

/** null = the cell holds nothing: blank, empty text, or a formula without a result. */
export function sealedValue(
  value: RawValue,
  format: string | undefined,
  date1904: boolean,
): SealedValue | null {
  if (value === null || value === "") return null;
  if (typeof value === "string") return { type: "t", text: plainText(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "是" : "否" };
  if (typeof value === "object") return { type: "e", text: value.error };
  const number = Number(value.toPrecision(DIGITS));
  if (isDateFormat(format)) return { type: "d", text: dateText(number, date1904) };
  // Adding 0 turns −0, which some programs save, into 0.
  return { type: format?.includes("%") === true ? "p" : "n", text: String(number + 0) };
}

/** Programs compose characters and end lines in their own ways. */
function plainText(text: string): string {
  return text.normalize("NFC").replaceAll(/\r\n?/gu, "\n");
}

/** ISO, to the millisecond where there is a time; the number itself where Excel has no such date. */
function dateText(serial: number, date1904: boolean): string {
  const day = Math.floor(serial);
  const ms = Math.round((serial - day) * MS_PER_DAY);
  const date = dateOfSerial(ms === MS_PER_DAY ? day + 1 : day, date1904);
  if (!date) return String(serial);
  const clock = ms % MS_PER_DAY;
  return clock === 0 ? toIso(date) : `${toIso(date)}T${clockText(clock)}`;
}

function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, "0")).join(":");
  return ms % 1000 === 0 ? text : `${text}.${String(ms % 1000).padStart(3, "0")}`;
}
