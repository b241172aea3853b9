import { fromIso, toRoc } from "../../dates/calendar";
import type { Parameter, ParameterValue } from "../../model/plan";
import type { SampleRow } from "../../model/sample";
import type { Template } from "../../model/template";
import type { DesignedCell, DesignedSheet, DesignedValidation } from "../../model/workbookDesign";
import { ANYTHING, numberWithin, oneOf } from "./fieldValidation";
import { formSheet, type FormSheetContext } from "./formSheet";

/** 檢核參數: every parameter with its default and limits; 值 is left empty. */
export function parameterSheet(
  template: Template,
  parameters: readonly Parameter[],
  context: FormSheetContext,
): DesignedSheet {
  const sheet = formSheet(template, context, { header: {}, rows: parameters.map(parameterRow) });
  const valueColumn = template.columns.findIndex((column) => column.key === "value") + 1;
  const hint = template.columns[valueColumn - 1]?.hint ?? "";
  const firstRow = sheet.frozen.rows + 1;
  const others = sheet.validations.filter(({ range }) => range.left !== valueColumn);
  const limits = parameters.map((parameter, index): DesignedValidation => {
    const row = firstRow + index;
    const range = { top: row, left: valueColumn, bottom: row, right: valueColumn };
    return { range, hint, ...allowedValue(parameter) };
  });
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row < firstRow ? cell : withoutTextFormat(cell))),
    validations: [...others, ...limits],
  };
}

/** A parameter's row in 檢核參數; 值 is left empty. */
export function parameterRow(parameter: Parameter): SampleRow {
  const { key, label, unit, min, max, basis } = parameter;
  const filled = {
    key,
    label,
    unit,
    default: shownValue(parameter.type, parameter.default),
    min,
    max,
    basis,
  };
  return Object.fromEntries(
    Object.entries(filled).flatMap(([column, value]) =>
      value === null || value === "" ? [] : [[column, value]],
    ),
  );
}

/** A value as it is written into 檢核參數; null = nothing. */
export function shownValue(type: Parameter["type"], value: ParameterValue): string | number | null {
  if (typeof value === "string") return type === "date" ? toRoc(fromIso(value)) : value;
  return typeof value === "number" || value === null ? value : value.join("、");
}

function allowedValue({ options, type, min, max }: Parameter): ReturnType<typeof oneOf> {
  if (options) return oneOf(options);
  if (type !== "number") return ANYTHING;
  return numberWithin({ whole: false, min: min ?? undefined, max: max ?? undefined });
}

/** A number typed into a cell with text format would be text, which the limits refuse. */
function withoutTextFormat({ row, column, value, style }: DesignedCell): DesignedCell {
  return { row, column, value, style };
}
