import { Host } from "../engine/host";
import type { Workbook } from "../engine/model/workbook";
import { readWorkbook } from "../files/readWorkbook";

/** A host for tests in Node: reads inserted files with the host's own library, waits by the clock. */
export const nodeHost = (workbook: Workbook): Host =>
  new Host(workbook, {
    openWorkbook: async (base64) => (await readWorkbook(Buffer.from(base64, "base64"))).workbook,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
