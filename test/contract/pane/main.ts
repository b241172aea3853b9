import { officeWorkbook, type OfficeWorkbook } from "../../../src/adapters/office/officeWorkbook";
import { loadCatalog } from "../../../src/catalog";
import { check } from "../../../src/core/check";
import { fromIso } from "../../../src/core/dates/calendar";
import { toJson } from "../../../src/core/report/toJson";
import { plainSnapshot } from "./plainSnapshot";

/** What a test in a browser asks of the adapter and the core in the pane. */
interface ContractPane {
  readonly office: OfficeWorkbook;
  /** JSON of the open workbook as it was read. */
  snapshot(name: string): Promise<string>;
  /** The report JSON, as the command line prints it. */
  report(name: string, asOf: string): Promise<string>;
}

declare global {
  var contractPane: ContractPane | undefined;
}

async function start(): Promise<void> {
  await Office.onReady();
  const office = officeWorkbook();
  const catalog = await loadCatalog();
  globalThis.contractPane = {
    office,
    snapshot: async (name) => plainSnapshot(await office.readWorkbook(name)),
    report: async (name, asOf) => {
      const snapshots = [await office.readWorkbook(name)];
      return toJson(await check({ snapshots, asOf: fromIso(asOf) }, catalog));
    },
  };
}

void start();
