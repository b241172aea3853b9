import type { CellStyle, Color, ConditionalRule, DataValidation, Sheet as FileSheet } from "hucre";
import { parseArea } from "../engine/model/area";
import type { Area } from "../engine/model/area";
import type { CellFormat } from "../engine/model/cell";
import type { Sheet } from "../engine/model/sheet";
import type { ConditionalFormat, Validation } from "../engine/model/sheetParts";
import type { Workbook } from "../engine/model/workbook";
import { pointsOf } from "./columnWidth";
import { ruleOf } from "./validationRule";

/** How one sheet looks and what hangs on it: formats, tables, validations, conditional formats, page. */
export function readLayout(from: FileSheet, sheet: Sheet, workbook: Workbook): void {
  readFormats(from, sheet);
  readLinks(from, sheet);
  readLines(from, sheet);
  sheet.frozenRows = from.freezePane?.rows ?? 0;
  sheet.isProtected = from.protection !== undefined && from.protection.sheet !== false;
  sheet.tables = (from.tables ?? []).map((table) => ({
    id: workbook.nextId(),
    name: table.displayName ?? table.name,
    area: areasOf(table.range ?? "A1")[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
    showHeaders: true,
    style: table.style ?? "",
  }));
  sheet.validations = (from.dataValidations ?? []).map(validation);
  sheet.conditionalFormats = [...(from.conditionalRules ?? [])]
    .sort((one, other) => one.priority - other.priority)
    .map((rule) => conditionalFormat(rule, workbook.nextId()));
  readPage(from, sheet);
  sheet.foreign = foreignOf(from);
}

function readFormats(from: FileSheet, sheet: Sheet): void {
  for (const [key, { style }] of from.cells ?? []) {
    const [row, column] = key.split(",").map(Number);
    if (style === undefined || row === undefined || column === undefined) continue;
    const format = formatOf(style);
    if (Object.keys(format).length > 0) sheet.cellFor(row, column).format = format;
  }
}

function readLinks(from: FileSheet, sheet: Sheet): void {
  for (const [key, { hyperlink }] of from.cells ?? []) {
    const [row, column] = key.split(",").map(Number);
    if (hyperlink === undefined || row === undefined || column === undefined) continue;
    const { target, location, tooltip } = hyperlink;
    sheet.cellFor(row, column).hyperlink = {
      // hucre gives a place in the workbook as target, too
      ...(location === undefined && { address: target }),
      ...(location !== undefined && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    };
  }
}

/** The part of a style that the model knows, and the whole of it as it was. */
function formatOf(style: CellStyle): CellFormat {
  const { font, fill, alignment, border, protection } = style;
  const fillColour = fill?.type === "pattern" ? colour(fill.fgColor) : undefined;
  const fontColour = colour(font?.color);
  const known: CellFormat = {
    ...(fillColour !== undefined && { fill: fillColour }),
    ...(fontColour !== undefined && { fontColor: fontColour }),
    ...(font?.bold && { bold: true }),
    ...(font?.size !== undefined && { fontSize: font.size }),
    ...(font?.name !== undefined && { fontName: font.name }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.horizontal && { horizontal: capital(alignment.horizontal) }),
    ...(alignment?.vertical && { vertical: capital(alignment.vertical) }),
    ...(protection?.locked === false && { unlocked: true as const }),
  };
  const says = font ?? fill ?? alignment ?? border ?? protection;
  return says === undefined ? {} : { ...known, source: style };
}

const colour = (given: Color | undefined): string | undefined =>
  given?.rgb === undefined ? undefined : `#${given.rgb.slice(-6).toUpperCase()}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function readLines(from: FileSheet, sheet: Sheet): void {
  for (const [index, column] of (from.columns ?? []).entries()) {
    const { width } = column;
    const hidden = sheet.columns.get(index)?.hidden ?? column.hidden === true;
    if (width !== undefined || hidden) {
      sheet.columns.set(index, { size: width === undefined ? null : pointsOf(width), hidden });
    }
  }
  for (const [index, row] of from.rowDefs ?? []) {
    const hidden = sheet.rows.get(index)?.hidden ?? row.hidden === true;
    if (row.height !== undefined || hidden)
      sheet.rows.set(index, { size: row.height ?? null, hidden });
  }
}

function readPage({ pageSetup, headerFooter }: FileSheet, sheet: Sheet): void {
  const { orientation, paperSize, scale, fitToWidth, fitToHeight, printTitlesRow } =
    pageSetup ?? {};
  const fits = { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  sheet.page = {
    ...(orientation && { orientation: capital(orientation) }),
    ...(paperSize && { paperSize: capital(paperSize) }),
    ...(scale !== undefined && { zoom: { scale } }),
    ...(pageSetup?.fitToPage === true && { zoom: fits }),
    ...(printTitlesRow && { titleRows: printTitlesRow }),
    ...(headerFooter?.oddHeader && { header: headerFooter.oddHeader }),
    ...(headerFooter?.oddFooter && { footer: headerFooter.oddFooter }),
  };
}

const areasOf = (ranges: string): Area[] =>
  ranges
    .split(" ")
    .map(parseArea)
    .filter((area) => area !== null);

function validation(from: DataValidation): Validation {
  const { promptTitle, prompt, errorTitle, error } = {
    promptTitle: from.inputTitle ?? "",
    prompt: from.inputMessage ?? "",
    errorTitle: from.errorTitle ?? "",
    error: from.errorMessage ?? "",
  };
  return {
    areas: areasOf(from.range),
    rule: ruleOf(from),
    prompt:
      from.inputMessage === undefined
        ? null
        : { showPrompt: from.showInputMessage !== false, title: promptTitle, message: prompt },
    errorAlert: {
      showAlert: from.showErrorMessage !== false,
      style: capital(from.errorStyle ?? "stop"),
      title: errorTitle,
      message: error,
    },
    ignoreBlanks: from.allowBlank === true,
  };
}

const FORMAT_TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

function conditionalFormat(rule: ConditionalRule, id: string): ConditionalFormat {
  const [formula = ""] = [rule.formula ?? ""].flat();
  const fill = rule.style?.fill;
  return {
    id,
    type: FORMAT_TYPES[rule.type] ?? "PresetCriteria",
    areas: areasOf(rule.range),
    formula: rule.type === "expression" ? `=${formula}` : formula,
    fill:
      (fill?.type === "pattern" ? (colour(fill.bgColor) ?? colour(fill.fgColor)) : null) ?? null,
    fontColor: colour(rule.style?.font?.color) ?? null,
    stopIfTrue: rule.stopIfTrue === true,
    foreign: rule,
  };
}

function foreignOf(from: FileSheet): string[] {
  const found: Readonly<Record<string, readonly unknown[] | undefined>> = {
    chart: from.charts,
    comment: [
      ...(from.threadedComments ?? []),
      ...[...(from.cells?.values() ?? [])].filter((cell) => cell.comment !== undefined),
    ],
    picture: from.images,
    pivotTable: from.pivotTables,
    slicer: [...(from.slicers ?? []), ...(from.timelines ?? [])],
    sparkline: from.sparklines,
    textBox: from.textBoxes,
  };
  return Object.keys(found).filter((name) => (found[name] ?? []).length > 0);
}
