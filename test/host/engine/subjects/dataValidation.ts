import { invalidArgument } from "../excelError";
import type { Host } from "../host";
import type { RangeOf } from "../items";
import type { MemberTable } from "../members";
import { intersect } from "../model/area";
import type { Area } from "../model/area";
import type { Validation } from "../model/sheetParts";

type Texts = Readonly<Record<string, unknown>>;

const RULES = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"];
/** A list written as text takes no more than this ("" or a formula beyond it). */
const LONGEST_LIST = 255;

function checkedRule(rule: Texts): Texts {
  const kinds = Object.keys(rule);
  const { source } = (rule["list"] ?? {}) as { source?: unknown };
  const tooLong =
    typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST;
  const known = kinds.length === 1 && kinds.every((kind) => RULES.includes(kind));
  if (!known || tooLong) throw invalidArgument("DataValidation.rule");
  return rule;
}

/** The validation of exactly this range; cells leave the ones that covered them before. */
function ownValidation({ sheet, area }: RangeOf): Validation {
  const same = (part: Area): boolean => JSON.stringify(part) === JSON.stringify(area);
  const own = sheet.validations.find(({ areas }) => areas.length === 1 && areas.every(same));
  if (own) return own;
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((part) => without(part, area));
  }
  const made = { areas: [area], rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
  sheet.validations = [...sheet.validations.filter(({ areas }) => areas.length > 0), made];
  return made;
}

/** What is left of an area when another is cut out of it: above, below, left, right. */
function without(area: Area, cut: Area): Area[] {
  const hole = intersect(area, cut);
  if (hole === null) return [area];
  const { top, bottom } = hole;
  const parts = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function change(range: RangeOf, changes: Partial<Validation>, host: Host): void {
  host.mayWriteTo(range.sheet, "DataValidation");
  Object.assign(ownValidation(range), changes);
}

/** Data validation of a range: lists and the other rules, prompt, error alert. */
export const dataValidationMembers = {
  DataValidation: {
    set: {
      ErrorAlert: (range, errorAlert: Texts, host) => change(range, { errorAlert }, host),
      IgnoreBlanks: (range, ignoreBlanks: boolean, host) => change(range, { ignoreBlanks }, host),
      Prompt: (range, prompt: Texts, host) => change(range, { prompt }, host),
      Rule: (range, rule: Texts, host) => change(range, { rule: checkedRule(rule) }, host),
    },
  },
} satisfies MemberTable;
