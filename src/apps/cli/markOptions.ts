import { isoWithOffset } from "../../core/dates/isoWithOffset";
import type { CliWords } from "../../core/words/cliWords";
import { UserError } from "./userError";

const TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u;

/** The time named, else now where the program runs: "2026-11-22T14:02:00+08:00". */
export function sealingTime(text: string | undefined, now: Date, words: CliWords): string {
  if (text === undefined) return isoWithOffset(now);
  if (!TIME.test(text) || Number.isNaN(Date.parse(text)))
    throw new UserError("sealed-at", words.errors.time(text));
  return text;
}
