import { fromIso, toRoc } from "../../core/dates/calendar";
import type { Lang } from "../../core/words/lang";

/** 115/11/22, in English 2026-11-22. */
export function dateText(iso: string, lang: Lang): string {
  return lang === "en" ? iso : toRoc(fromIso(iso));
}
