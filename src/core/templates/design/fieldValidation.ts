import type { Range } from "../../model/snapshot";
import type { Column, Field } from "../../model/template";
import type { DesignedValidation } from "../../model/workbookDesign";
import { TEMPLATE_WORDS } from "../../words/templateWords";
import { isNumber } from "./cellContent";

type Allowed = Pick<DesignedValidation, "allowed" | "otherwise">;

export const ANYTHING: Allowed = { allowed: { kind: "anything" }, otherwise: null };
/** Where no limit is given: far beyond any real value, so that only text is refused. */
const NO_LIMIT = 1e12;

/** What may be typed into the cells of a header field or column; null where there is nothing to say. */
export function fieldValidation(
  field: Field & Partial<Column>,
  range: Range,
  masterList: readonly string[],
): DesignedValidation | null {
  const hint = field.hint ?? "";
  const allowed = allowedIn(field, masterList);
  return allowed === ANYTHING && hint === "" ? null : { range, hint, ...allowed };
}

/** One of a list; others are refused. */
export function oneOf(values: readonly string[]): Allowed {
  return {
    allowed: { kind: "list", values },
    otherwise: { style: "stop", alert: TEMPLATE_WORDS.notInList },
  };
}

/** A number, within limits where there are any. */
export function numberWithin({ whole, min, max }: NumberLimits): Allowed {
  const { notANumber, notANumberAtAll } = TEMPLATE_WORDS;
  const isLimited = min !== undefined && max !== undefined;
  return {
    allowed: { kind: "number", whole, min: min ?? -NO_LIMIT, max: max ?? NO_LIMIT },
    otherwise: {
      style: "stop",
      alert: isLimited ? notANumber(whole, min, max) : notANumberAtAll(whole, min),
    },
  };
}

interface NumberLimits {
  readonly whole: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function allowedIn(field: Field & Partial<Column>, masterList: readonly string[]): Allowed {
  if (field.computed !== undefined) return ANYTHING;
  const values = listOf(field, masterList);
  if (values.length > 0) return listed(values, field);
  return isNumber(field.type) ? numberWithin(limitsOf(field)) : ANYTHING;
}

/** Excel cannot check several values in a cell; names of the plan may change before the plan does. */
function listed(values: readonly string[], field: Field & Partial<Column>): Allowed {
  if (field.multi === true) return { allowed: { kind: "list", values }, otherwise: null };
  if (!field.masterList) return oneOf(values);
  const otherwise = { style: "ask", alert: TEMPLATE_WORDS.notInListAsk } as const;
  return { allowed: { kind: "list", values }, otherwise };
}

function limitsOf({ type, decimals, min, max }: Field & Partial<Column>): NumberLimits {
  const isPercent = type === "percent";
  return {
    whole: decimals === 0,
    min: min ?? (isPercent ? 0 : undefined),
    max: max ?? (isPercent ? 100 : undefined),
  };
}

function listOf(field: Field & Partial<Column>, masterList: readonly string[]): readonly string[] {
  if (field.type === "bool") return ["是", "否"];
  if (field.enum) return field.enum.map(String);
  return field.masterList ? [...masterList, ...(field.masterListExtra ?? [])] : [];
}
