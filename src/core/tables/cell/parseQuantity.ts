/** A number as people write it, with the unit behind it: 1,200元, 72小時, 60%. */
export interface Quantity {
  readonly number: number;
  /** "" where there is none. */
  readonly unit: string;
}

const QUANTITY = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d.,~+-]*)$/u;
/** Units that mean the same. */
const SAME_UNITS: readonly (readonly string[])[] = [
  ["小時", "時", "hr", "hrs", "h"],
  ["日", "天"],
  ["月", "個月"],
  ["年", "年度"],
  ["元", "新臺幣元"],
];
/** Units that may stand behind a number whose field names none. */
const COUNTERS = new Set([
  "臺",
  "套",
  "件",
  "次",
  "筆",
  "級",
  "人",
  "個",
  "張",
  "份",
  "元",
  "分",
  "gb",
]);
const HOURS: Readonly<Record<string, number>> = {
  小時: 1,
  時: 1,
  hr: 1,
  hrs: 1,
  h: 1,
  日: 24,
  天: 24,
};

/** Reads a normalised text; null where it is not one number, with or without a unit. */
export function parseQuantity(text: string): Quantity | null {
  const parts = QUANTITY.exec(text);
  return parts && { number: Number(parts[1]?.replaceAll(",", "")), unit: parts[2] ?? "" };
}

/** The quantity in the field's unit; null where its own unit does not fit. */
export function inUnitOf(
  quantity: Quantity,
  field: { readonly type: string; readonly unit?: string },
): number | null {
  const { number, unit } = quantity;
  if (unit === "") return number;
  if (field.type === "hours") return unit in HOURS ? number * (HOURS[unit] ?? 1) : null;
  const fits = field.unit === undefined ? COUNTERS.has(unit) : isSameUnit(unit, field.unit);
  return fits ? number : null;
}

function isSameUnit(unit: string, other: string): boolean {
  return (
    unit === other || SAME_UNITS.some((units) => units.includes(unit) && units.includes(other))
  );
}
