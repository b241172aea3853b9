import { officeWorkbook, type OfficeWorkbook } from "../../../src/adapters/office/officeWorkbook";
import { loadCatalog } from "../../../src/catalog";
import { check } from "../../../src/core/check";
import { fromIso } from "../../../src/core/dates/calendar";
import { toJson } from "../../../src/core/report/toJson";
import { plainSnapshot } from "./plainSnapshot";

/** What a test in a browser asks of the adapter and the core in the pane. */
interface ContractPane {
  readonly office: OfficeWorkbook;
  /** The open workbook as it was read, and its report JSON as the command line prints it. */
  check(name: string, asOf: string): Promise<{ snapshot: string; report: string }>;
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
    check: async (name, asOf) => {
      const read = await office.readWorkbook(name);
      const report = toJson(await check({ snapshots: [read], asOf: fromIso(asOf) }, catalog));
      return { snapshot: plainSnapshot(read), report };
    },
  };
}

void start();
