import { normaliseText } from "../cells/text";
import type { Parameter, ParameterValue } from "../model/plan";
import type { SampleRow, SampleValue } from "../model/sample";
import { parameterRow, shownValue } from "../templates/design/parameterSheet";
import type { ControlRow } from "./controlRows";

/** What a parameter's value in 檢核參數 becomes; "" = none, the default holds. */
interface ParameterChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What 檢核參數 is to hold instead of the rows it has. */
export interface KeptParameters {
  readonly rows: readonly SampleRow[];
  readonly changes: readonly ParameterChange[];
}

const COLUMNS = ["key", "label", "value", "unit", "default", "min", "max", "basis"] as const;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * Puts values into the rows of 檢核參數. A value that is the default is taken out; a parameter
 * without a row gets one; every other row stays as it is.
 */
export function keptParameters(
  present: readonly ControlRow[],
  parameters: readonly Parameter[],
  wanted: Readonly<Record<string, ParameterValue>>,
): KeptParameters {
  const rows = present.map(rowOf);
  const changes: ParameterChange[] = [];
  for (const parameter of parameters) {
    const wish = wanted[parameter.key];
    if (wish === undefined) continue;
    const own = rows.filter((row) => isRowOf(row, parameter));
    const value = wish === parameter.default ? "" : (shownValue(parameter.type, wish) ?? "");
    // The last of several rows holds, as it does when the sheet is read.
    const before = String(own[own.length - 1]?.["value"] ?? "");
    if (before === String(value)) continue;
    changes.push({ key: parameter.key, before, after: String(value) });
    if (own.length === 0) rows.push({ ...parameterRow(parameter), value });
    for (const row of own) row["value"] = value;
  }
  return { rows: rows.map(withoutBlanks), changes };
}

function rowOf(row: ControlRow): Record<string, SampleValue> {
  return Object.fromEntries(
    COLUMNS.map((key) => {
      const text = row.text(key);
      return [key, NUMBER.test(text) ? Number(text) : text];
    }),
  );
}

function isRowOf(row: SampleRow, { key, label }: Parameter): boolean {
  const name = normaliseText(String(row["key"] || row["label"]));
  return name === normaliseText(key) || name === normaliseText(label);
}

function withoutBlanks(row: SampleRow): SampleRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ""));
}
