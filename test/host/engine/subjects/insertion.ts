import { ExcelError, invalidArgument, itemNotFound } from "../excelError";
import type { Host } from "../host";
import { Item } from "../items";
import { parseAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { EVENTS } from "./events";
import { adoptSheet } from "./adoptSheet";

/** Excel.InsertWorksheetOptions */
export interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: "None" | "Before" | "After" | "Beginning" | "End" | null;
  readonly relativeTo?: unknown;
}

/** What a sheet must not hold to be inserted by Excel on the web (Microsoft Learn, the method's remarks). */
const REFUSED_ON_THE_WEB = ["chart", "comment", "pivotTable", "slicer"];

const LOCATION = "Workbook.insertWorksheetsFromBase64";

/**
 * Takes the sheets of another .xlsx into this workbook and answers their new ids. All or none:
 * what Excel on the web does not take (charts, comments, pivot tables, slicers) is refused first.
 */
export async function insertWorksheets(
  base64: string,
  options: InsertOptions,
  host: Host,
): Promise<string[]> {
  host.mayChangeStructure(LOCATION);
  const source = await open(base64, host);
  const chosen = chosenSheets(source, options.sheetNamesToInsert ?? []);
  const refused = chosen
    .flatMap((sheet) => sheet.foreign)
    .filter((part) => REFUSED_ON_THE_WEB.includes(part));
  if (refused.length > 0) {
    throw new ExcelError("UnsupportedFeature", `cannot insert: ${refused.join(", ")}`, LOCATION);
  }
  const at = position(options, host);
  const { sheets } = host.workbook;
  const added = chosen.map((sheet) => adoptSheet(sheet, host.workbook));
  host.workbook.sheets = [...sheets.slice(0, at), ...added, ...sheets.slice(at)];
  adoptNames(source, added, host.workbook);
  for (const { id } of added) host.emit(EVENTS.added, { worksheetId: id, source: "Local" });
  return added.map(({ id }) => id);
}

async function open(base64: string, host: Host): Promise<Workbook> {
  try {
    return await host.surroundings.openWorkbook(base64);
  } catch {
    throw invalidArgument(LOCATION);
  }
}

function chosenSheets(source: Workbook, names: readonly string[]): Sheet[] {
  if (names.length === 0) return source.sheets;
  return names.map((name) => {
    const sheet = source.findSheet(name);
    if (sheet === undefined) throw invalidArgument(LOCATION);
    return sheet;
  });
}

function position(options: InsertOptions, host: Host): number {
  const { sheets } = host.workbook;
  const type = options.positionType ?? "End";
  if (type === "Beginning") return 0;
  if (type !== "Before" && type !== "After") return sheets.length;
  const index = sheets.indexOf(relative(options.relativeTo, host));
  return type === "Before" ? index : index + 1;
}

function relative(reference: unknown, host: Host): Sheet {
  if (reference instanceof Item && reference.kind === "Worksheet") return reference.it as Sheet;
  const sheet = typeof reference === "string" ? host.workbook.findSheet(reference) : undefined;
  if (sheet === undefined) throw itemNotFound(LOCATION);
  return sheet;
}

/** Workbook names come along where they point at an inserted sheet that kept its name, and are not taken. */
function adoptNames(source: Workbook, added: readonly Sheet[], target: Workbook): void {
  for (const name of source.names) {
    const taken = target.names.some((one) => one.name.toLowerCase() === name.name.toLowerCase());
    const home = parseAddress(name.formula)?.sheet ?? null;
    const concerns = added.some((sheet) => sheet.name === home);
    if (!taken && concerns) target.names.push({ ...name });
  }
}
