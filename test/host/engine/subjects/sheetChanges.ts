import { invalidArgument, invalidOperation, itemAlreadyExists } from "../excelError";
import type { Host } from "../host";
import type { Sheet } from "../model/sheet";

const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not History. */
function assertSheetName(name: string, location: string): void {
  const reserved = name.toLowerCase() === "history";
  if (name === "" || name.length > 31 || FORBIDDEN.test(name) || reserved) {
    throw invalidArgument(location);
  }
}

export function addSheet(wanted: string | undefined | null, host: Host): Sheet {
  const { workbook } = host;
  host.mayChangeStructure("WorksheetCollection.add");
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`工作表${number}`)) number += 1;
  const name = wanted ?? `工作表${number}`;
  assertSheetName(name, "WorksheetCollection.add");
  if (workbook.findSheet(name)) throw itemAlreadyExists("WorksheetCollection.add");
  return workbook.addSheet(name);
}

/** The last visible sheet cannot go, nor can a very hidden one (office-js #365). */
export function deleteSheet(sheet: Sheet, host: Host): void {
  const { workbook } = host;
  host.mayChangeStructure("Worksheet.delete");
  const left = workbook.sheets.filter((other) => other !== sheet);
  const next = left.find((other) => other.visibility === "Visible");
  if (next === undefined || sheet.visibility === "VeryHidden") {
    throw invalidOperation("Worksheet.delete");
  }
  const wasActive = workbook.activeSheet === sheet;
  workbook.sheets = left;
  if (wasActive) activateSheet(next, host);
}

export function renameSheet(sheet: Sheet, name: string, host: Host): void {
  host.mayChangeStructure("Worksheet.name");
  assertSheetName(name, "Worksheet.name");
  const other = host.workbook.findSheet(name);
  if (other !== undefined && other !== sheet) throw itemAlreadyExists("Worksheet.name");
  sheet.name = name;
}

export function activateSheet(sheet: Sheet, host: Host): void {
  if (sheet.visibility !== "Visible") throw invalidOperation("Worksheet.activate");
  host.workbook.activate(sheet);
}
