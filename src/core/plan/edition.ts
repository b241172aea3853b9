import { fromIso } from "../dates/calendar";
import type { Edition, ParameterValue } from "../model/plan";
import type { CalendarDate } from "../model/value";

/** 114: the new Act with the old sub-laws; 115: the new sub-laws as well. */
const NEW_ACT = fromIso("2025-12-01");
const NEW_SUB_LAWS = fromIso("2026-01-05");
const EDITIONS: readonly string[] = ["110", "114", "115"];

/** The edition of the law in force: as set, or by the day of the check. */
export function editionOf(chosen: ParameterValue, asOf: CalendarDate): Edition {
  if (isEdition(chosen)) return chosen;
  if (asOf.day < NEW_ACT.day) return "110";
  return asOf.day < NEW_SUB_LAWS.day ? "114" : "115";
}

function isEdition(value: ParameterValue): value is Edition {
  return typeof value === "string" && EDITIONS.includes(value);
}
