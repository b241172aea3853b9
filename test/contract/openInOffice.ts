import { officeWorkbook, type OfficeWorkbook } from "../../src/adapters/office/officeWorkbook";
import type { SessionOptions } from "../../src/adapters/office/excelSession";
import type { Host } from "../host/engine/host";
import { snapshotOf } from "../host/engine/model/snapshot";
import type { Workbook } from "../host/engine/model/workbook";
import { readWorkbook } from "../host/files/readWorkbook";
import { bootInJsdom, type BootOptions, type OfficeInNode } from "../host/office/bootInJsdom";
import { nodeHost } from "../host/office/nodeHost";

/** A workbook open in the emulated Excel, and the adapter over the real office.js. */
export interface OpenInOffice {
  readonly host: Host;
  readonly office: OfficeWorkbook;
  /** Everything a saved file would hold. */
  readonly content: () => unknown;
  /** A person presses a button of the ribbon; false where the add-in does not listen yet. */
  readonly press: (functionName: string) => boolean;
  /** Takes another workbook instead, as the same Excel. */
  readonly open: (bytes: Uint8Array) => Promise<void>;
}

let booted: OfficeInNode | null = null;

/** One library at a time: add-in code finds it under global names. */
afterEach(() => {
  booted?.close();
  booted = null;
});

/** @param source bytes of an .xlsx, read by the host's own libraries, or a workbook */
export async function openInOffice(
  source: Uint8Array | Workbook,
  options: SessionOptions & BootOptions = {},
): Promise<OpenInOffice> {
  const workbook = source instanceof Uint8Array ? (await readWorkbook(source)).workbook : source;
  const host = nodeHost(workbook);
  booted?.close();
  booted = await bootInJsdom(host, options);
  booted.exposeGlobals();
  const { conversation } = booted;
  const office = officeWorkbook({ wait: () => Promise.resolve(), ...options });
  return {
    host,
    office,
    content: () => snapshotOf(host.workbook),
    press: (functionName) => {
      const isHeard = conversation.listensTo("appCommandInvoked");
      conversation.pressButton(functionName);
      return isHeard;
    },
    open: async (bytes) => {
      host.workbook = (await readWorkbook(bytes)).workbook;
    },
  };
}
