import type {
  Cell as FileCell,
  CellStyle,
  ConditionalRule,
  DataValidation,
  TableDefinition,
  WriteSheet,
} from "hucre";
import { areaAddress } from "../engine/model/area";
import type { Area } from "../engine/model/area";
import { isError, wireValue } from "../engine/model/cell";
import type { Cell, Hyperlink } from "../engine/model/cell";
import type { Sheet } from "../engine/model/sheet";
import type { ConditionalFormat, Table, Validation } from "../engine/model/sheetParts";
import { charactersOf } from "./columnWidth";
import { pageToWrite } from "./pageToWrite";
import { styleOf } from "./styleToWrite";
import { validationOf } from "./validationRule";

/** One sheet of the model in the terms of the writing library. */
export function sheetToWrite(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [row, column, cell] of sheet.entries())
    cells.set(`${row},${column}`, cellToWrite(cell));
  return {
    name: sheet.name,
    rows: [],
    cells,
    columns: columnsToWrite(sheet),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { size, hidden }]) => [
        row,
        { ...(size !== null && { height: size }), hidden },
      ]),
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: sheet.validations.map(validationToWrite),
    conditionalRules: sheet.conditionalFormats.map(ruleToWrite),
    tables: sheet.tables.map((table) => tableToWrite(table, sheet)),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.isProtected && { protection: { sheet: true } }),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    ...pageToWrite(sheet.page),
  };
}

function cellToWrite(cell: Cell): Partial<FileCell> {
  const result = wireValue(cell.value);
  const value = result === "" ? null : result;
  const style = styleOf(cell);
  const look: Pick<Partial<FileCell>, "style" | "hyperlink"> = {
    ...(Object.keys(style).length > 0 && { style }),
    ...(cell.hyperlink && { hyperlink: linkToWrite(cell.hyperlink) }),
  };
  if (cell.formula !== null) {
    return {
      type: "formula",
      value,
      formula: cell.formula.slice(1),
      // Excel calculates: a formula always has a result, which may be the empty text
      formulaResult: result,
      ...look,
    };
  }
  return { ...(isError(cell.value) && { type: "error" as const }), value, ...look };
}

function linkToWrite({
  address,
  documentReference,
  screenTip,
}: Hyperlink): NonNullable<FileCell["hyperlink"]> {
  return {
    target: address ?? "",
    ...(documentReference !== undefined && { location: documentReference }),
    ...(screenTip !== undefined && { tooltip: screenTip }),
  };
}

function columnsToWrite(sheet: Sheet): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...sheet.columns.keys());
  return Array.from({ length: last + 1 }, (_, index) => {
    const { size = null, hidden = false } = sheet.columns.get(index) ?? {};
    return { ...(size !== null && { width: charactersOf(size) }), ...(hidden && { hidden }) };
  });
}

const rangesOf = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

function validationToWrite({
  areas,
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
}: Validation): DataValidation {
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  return {
    ...validationOf(rule),
    range: rangesOf(areas),
    allowBlank: ignoreBlanks,
    ...(prompt && {
      showInputMessage: prompt["showPrompt"] !== false,
      inputTitle: text(prompt["title"]),
      inputMessage: text(prompt["message"]),
    }),
    showErrorMessage: errorAlert?.["showAlert"] !== false,
    ...(errorAlert && {
      errorStyle: text(errorAlert["style"]).toLowerCase() as "stop" | "warning" | "information",
      errorTitle: text(errorAlert["title"]),
      errorMessage: text(errorAlert["message"]),
    }),
  };
}

/** Priorities follow the order of the list; what a file said beyond the model is kept. */
function ruleToWrite(format: ConditionalFormat, index: number): ConditionalRule {
  const kept = (format.foreign ?? {}) as Partial<ConditionalRule>;
  const own: ConditionalRule = {
    type: kept.type ?? "expression",
    priority: index + 1,
    range: rangesOf(format.areas),
    stopIfTrue: format.stopIfTrue,
  };
  if (format.type !== "Custom") return { ...kept, ...own };
  const style: CellStyle = {
    ...kept.style,
    ...(format.fill && {
      fill: { type: "pattern", pattern: "solid", bgColor: { rgb: format.fill.slice(1) } },
    }),
    ...(format.fontColor && {
      font: { ...kept.style?.font, color: { rgb: format.fontColor.slice(1) } },
    }),
  };
  return { ...kept, ...own, formula: format.formula.replace(/^=/, ""), style };
}

function tableToWrite(table: Table, sheet: Sheet): TableDefinition {
  const { left, right, top } = table.area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => ({
    name: String(wireValue(sheet.cellAt(top, left + index)?.value ?? "")),
  }));
  return { name: table.name, range: areaAddress(table.area), columns, style: table.style };
}
