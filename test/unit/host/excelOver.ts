import { parseArea } from "../../host/engine/model/area";
import type { Sheet } from "../../host/engine/model/sheet";
import { Workbook } from "../../host/engine/model/workbook";
import type { Host } from "../../host/engine/host";
import { bootInJsdom } from "../../host/office/bootInJsdom";
import type { BootOptions, OfficeInNode } from "../../host/office/bootInJsdom";
import { nodeHost } from "../../host/office/nodeHost";

const opened: OfficeInNode[] = [];

afterEach(() => {
  for (const office of opened.splice(0)) office.close();
});

export interface ExcelOver extends OfficeInNode {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** The real office.js over a workbook with one sheet, 資產清冊, filled from A1. */
export async function excelOver(
  rows: readonly (readonly (string | number | boolean)[])[] = [],
  options: BootOptions = {},
): Promise<ExcelOver> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("資產清冊");
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) sheet.cellFor(row, column).value = value;
  }
  const host = nodeHost(workbook);
  const office = await bootInJsdom(host, options);
  opened.push(office);
  return { ...office, host, workbook, sheet };
}

export function area(address: string) {
  const found = parseArea(address);
  if (found === null) throw new Error(`no area ${address}`);
  return found;
}

/** The code of the error a call ends in; "none" where it succeeds. */
export const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "none",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
