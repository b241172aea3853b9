import { absoluteReference, parseAddress } from "../model/address";
import { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** A copy of a sheet of another workbook, with ids of its own and names that are free here. */
export function adoptSheet(source: Sheet, target: Workbook): Sheet {
  const sheet = new Sheet(target.nextId(), freeSheetName(source.name, target));
  const { visibility, isProtected, frozenRows, merges } = source;
  Object.assign(sheet, { visibility, isProtected, frozenRows, merges: [...merges] });
  for (const [key, cell] of source.cells) {
    sheet.cells.set(key, { ...cell, format: { ...cell.format } });
  }
  for (const [index, line] of source.rows) sheet.rows.set(index, { ...line });
  for (const [index, line] of source.columns) sheet.columns.set(index, { ...line });
  for (const [key, value] of source.customProperties) sheet.customProperties.set(key, value);
  sheet.page = { ...source.page };
  sheet.validations = source.validations.map((validation) => ({ ...validation }));
  sheet.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...format,
    id: target.nextId(),
  }));
  sheet.names = source.names.map((name) => ({
    ...name,
    formula: follow(name.formula, source, sheet),
  }));
  sheet.tables = source.tables.map((table) => ({
    ...table,
    id: target.nextId(),
    name: freeTableName(table.name, target),
  }));
  return sheet;
}

/** A sheet whose name is taken becomes `Name (2)` (Excel's own way, platform.md §4). */
function freeSheetName(name: string, target: Workbook): string {
  let free = name;
  for (let number = 2; target.findSheet(free); number += 1) {
    const suffix = ` (${number})`;
    free = name.slice(0, 31 - suffix.length) + suffix;
  }
  return free;
}

function freeTableName(name: string, target: Workbook): string {
  const taken = new Set(target.sheets.flatMap(({ tables }) => tables.map((table) => table.name)));
  let free = name;
  for (let number = 1; taken.has(free); number += 1) free = `${name}_${number}`;
  return free;
}

/** A name that pointed into the sheet points into its copy. */
function follow(formula: string, source: Sheet, copy: Sheet): string {
  const address = parseAddress(formula);
  if (address === null || address.sheet !== source.name) return formula;
  return absoluteReference(copy.name, address.area);
}
