import { isReference } from "../references";
import type { FactType, ValueKind } from "./checking";
import type { Report } from "./packError";

/** A comparison whose names are known to exist. */
export interface Compared {
  readonly fact: string;
  /** Without decorator. */
  readonly operator: string;
  readonly value: unknown;
  readonly type: FactType | null;
}

const PRESENCE = new Set(["isFilled", "isBlank", "isPlaceholder"]);
const BETWEEN_DATES = new Set(["before", "onOrBefore", "after", "onOrAfter", "during"]);
const FROM_CHECK_DATE = new Set(["withinMonths", "withinDays", "withinCycle"]);
const ORDER = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
const LISTS = new Set([
  "in",
  "notIn",
  "containsAnyText",
  "containsAllText",
  "sharesAnyWith",
  "allIn",
  "includesAll",
]);
/** Operators whose literals must be values the column can have. */
const MEMBERSHIP = new Set(["equal", "notEqual", "in", "notIn", "contains", "doesNotContain"]);

const KIND_NAMES: Readonly<Record<ValueKind, string>> = {
  date: "日期",
  number: "數值",
  text: "文字",
  list: "多值欄位",
};

const MAX_PATTERN = 200;
/** A repeated group that repeats inside: its running time may explode. */
const NESTED_REPEAT = /\([^)]*[+*{][^)]*\)[+*{]/u;

/** Reports a value the operator cannot take, and an operator the fact's type does not have. */
export function checkValue(compared: Compared, path: string, report: Report): void {
  checkType(compared, `${path}/operator`, report);
  const expected = expectedValue(compared);
  if (expected !== null) return report(`${path}/value`, "bad-value", expected);
  if (compared.operator === "matches") checkPattern(compared.value, `${path}/value`, report);
  if (MEMBERSHIP.has(compared.operator)) checkLiterals(compared, `${path}/value`, report);
}

function checkType({ fact, operator, type }: Compared, path: string, report: Report): void {
  if (!type) return;
  const isDateOperator = BETWEEN_DATES.has(operator) || FROM_CHECK_DATE.has(operator);
  const wrong =
    (isDateOperator && type.kind !== "date") || (ORDER.has(operator) && type.kind !== "number");
  if (wrong) report(path, "bad-type", operator, fact, KIND_NAMES[type.kind]);
}

interface Expectation {
  readonly operators: ReadonlySet<string>;
  readonly isMet: (value: unknown) => boolean;
  readonly words: string;
}

const isScalar = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);

/** What literals operators take; the first entry that names the operator counts. */
const EXPECTATIONS: readonly Expectation[] = [
  { operators: BETWEEN_DATES, isMet: () => false, words: "另一項日期事實" },
  {
    operators: new Set([...ORDER, ...FROM_CHECK_DATE]),
    isMet: (value) => typeof value === "number",
    words: "數字或事實",
  },
  {
    operators: LISTS,
    isMet: (value) => Array.isArray(value) && value.length > 0,
    words: "非空之清單或事實",
  },
];
const ANY_SCALAR = { isMet: isScalar, words: "文字、數字或事實" };

/** What the value should have been; null = it is right. */
function expectedValue({ operator, value }: Compared): string | null {
  if (PRESENCE.has(operator)) return value === true ? null : " true，相反者以 not 表示";
  if (isReference(value)) return null;
  const expectation = EXPECTATIONS.find(({ operators }) => operators.has(operator)) ?? ANY_SCALAR;
  return expectation.isMet(value) ? null : expectation.words;
}

function checkPattern(value: unknown, path: string, report: Report): void {
  if (isReference(value)) return;
  if (!isSafePattern(String(value))) report(path, "bad-pattern");
}

function isSafePattern(source: string): boolean {
  if (source.length > MAX_PATTERN || NESTED_REPEAT.test(source)) return false;
  try {
    new RegExp(source, "iu");
    return true;
  } catch {
    return false;
  }
}

function checkLiterals({ value, type }: Compared, path: string, report: Report): void {
  const allowed = allowedValues(type);
  if (!allowed || isReference(value)) return;
  for (const literal of [value].flat() as readonly unknown[]) {
    const isKnown = allowed.some((entry) => entry === literal);
    if (!isKnown) report(path, "not-in-list", String(literal), allowed.join("、"));
  }
}

/** The list of a drop-down column; numbers depend on parameters and are left out. */
function allowedValues(type: FactType | null): readonly (string | number)[] | undefined {
  const field = type?.field;
  return field?.type === "enum" || field?.type === "bool" ? field.enum : undefined;
}
