import { normaliseText } from "../cells/text";
import type { Parameter, ParameterValue } from "../model/plan";
import type { SampleRow } from "../model/sample";
import type { ControlCell } from "../model/workbookDesign";
import { parameterRow, shownValue } from "../templates/design/parameterSheet";
import type { ControlRow } from "./controlRows";

/** What a parameter's value in 檢核參數 becomes; "" = none, the default holds. */
interface ParameterChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** How 檢核參數 comes to hold the values: nothing else in it is written. */
export interface KeptParameters {
  /** Rows of parameters that have none yet. */
  readonly rows: readonly SampleRow[];
  readonly cells: readonly ControlCell[];
  readonly changes: readonly ParameterChange[];
}

/** Puts values into 檢核參數. A value that is the default is taken out; a parameter without a row gets one. */
export function keptParameters(
  present: readonly ControlRow[],
  parameters: readonly Parameter[],
  wanted: Readonly<Record<string, ParameterValue>>,
): KeptParameters {
  const rows: SampleRow[] = [];
  const cells: ControlCell[] = [];
  const changes: ParameterChange[] = [];
  for (const parameter of parameters) {
    const wish = wanted[parameter.key];
    if (wish === undefined) continue;
    const own = present.filter((row) => isRowOf(row, parameter));
    const value = valueFor(parameter, wish);
    // The last of several rows holds, as it does when the sheet is read.
    const before = own[own.length - 1]?.text("value") ?? "";
    const after = String(value ?? "");
    if (before === after) continue;
    changes.push({ key: parameter.key, before, after });
    if (own.length === 0) rows.push({ ...parameterRow(parameter), value: value ?? "" });
    for (const row of own) cells.push({ cell: row.cellOf("value"), value });
  }
  return { rows, cells, changes };
}

/** null = none, as the default holds. */
const valueFor = (parameter: Parameter, wish: ParameterValue) =>
  wish === parameter.default ? null : shownValue(parameter.type, wish);

function isRowOf(row: ControlRow, { key, label }: Parameter): boolean {
  const name = normaliseText(row.text("key") || row.text("label"));
  return name === normaliseText(key) || name === normaliseText(label);
}
