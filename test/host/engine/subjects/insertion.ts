import { apiNotFound, ExcelError, invalidArgument } from "../excelError";
import type { Host } from "../host";
import { parseAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { adoptSheet } from "./adoptSheet";

/** Excel.InsertWorksheetOptions */
export interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: string | null;
}

/** What a sheet must not hold to be inserted by Excel on the web (Microsoft Learn, the method's remarks). */
const REFUSED_ON_THE_WEB = ["chart", "comment", "pivotTable", "slicer"];

const LOCATION = "Workbook.insertWorksheetsFromBase64";

/**
 * Takes the sheets of another .xlsx to the end of this workbook and answers their new ids. All or
 * none: what Excel on the web does not take (charts, comments, pivot tables, slicers) is refused first.
 */
export async function insertWorksheets(
  base64: string,
  options: InsertOptions,
  host: Host,
): Promise<string[]> {
  host.mayChangeStructure(LOCATION);
  if (options.positionType !== "End") throw apiNotFound(`${LOCATION} not at the end`);
  const source = await open(base64, host);
  const chosen = chosenSheets(source, options.sheetNamesToInsert ?? []);
  const refused = chosen
    .flatMap((sheet) => sheet.foreign)
    .filter((part) => REFUSED_ON_THE_WEB.includes(part));
  if (refused.length > 0) {
    throw new ExcelError("UnsupportedFeature", `cannot insert: ${refused.join(", ")}`, LOCATION);
  }
  const added = chosen.map((sheet) => adoptSheet(sheet, host.workbook));
  host.workbook.sheets.push(...added);
  adoptNames(source, added, host.workbook);
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

/** Workbook names come along where they point at an inserted sheet that kept its name, and are not taken. */
function adoptNames(source: Workbook, added: readonly Sheet[], target: Workbook): void {
  for (const name of source.names) {
    const taken = target.names.some((one) => one.name.toLowerCase() === name.name.toLowerCase());
    const home = parseAddress(name.formula)?.sheet ?? null;
    const concerns = added.some((sheet) => sheet.name === home);
    if (!taken && concerns) target.names.push({ ...name });
  }
}
