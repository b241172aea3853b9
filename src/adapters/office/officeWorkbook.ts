import {
  HostError,
  type CancelSignal,
  type ControlSheetWriter,
  type Flagger,
  type Navigator,
  type SheetReader,
  type TemplateInserter,
  type WorkbookReader,
  type WorkbookWriter,
} from "../../core/ports";
import { writeControlSheet } from "./controls/writeControlSheet";
import { toHostError } from "./excelError";
import { ExcelSession, type SessionOptions } from "./excelSession";
import { clearFlags, hasFlags, writeFlags } from "./flags/writeFlags";
import { clearHandOver, writeHandOver } from "./handOver/writeHandOver";
import { goTo } from "./goTo";
import { insertTemplates } from "./inserting/insertTemplates";
import { readSheet, readWorkbook } from "./reading/readWorkbook";

export type OfficeWorkbook = WorkbookReader &
  SheetReader &
  Navigator &
  TemplateInserter &
  Flagger &
  WorkbookWriter &
  ControlSheetWriter & {
    /** Name of the file of the workbook. */
    fileName(): Promise<string>;
  };

/** The ports over the workbook that is open in Excel. Whatever fails there is thrown as HostError. */
export function officeWorkbook(options: SessionOptions = {}): OfficeWorkbook {
  const session = new ExcelSession(options);
  /** Id of each sheet by its name when the workbook was last read. */
  let ids: ReadonlyMap<string, string> = new Map();
  return {
    readWorkbook: async (file, progress, signal) => {
      const reading = readWorkbook(session, { progress, signal }, ({ sheets }) => {
        ids = new Map(sheets.map(({ name, id }) => [name, id]));
      });
      return { file, ...(await told(cancellable(reading, signal))) };
    },
    fileName: () => told(fileName(session)),
    readSheet: (name) => told(readSheet(session, name)),
    goTo: (sheet, cell) => told(goTo(session, { sheet, cell }, ids.get(sheet))),
    insert: (templates, existing) => told(insertTemplates(session, templates, existing)),
    flag: (flags) => told(writeFlags(session, flags)),
    clearFlags: () => told(clearFlags(session)),
    hasFlags: () => told(hasFlags(session)),
    write: (content) => told(writeHandOver(session, content)),
    clear: () => told(clearHandOver(session)),
    writeControlSheet: (sheet, cells) => told(writeControlSheet(session, sheet, cells)),
  };
}

function fileName(session: ExcelSession): Promise<string> {
  return session.repeatable(async (context) => {
    const workbook = context.workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw toHostError(error);
  }
}

/** Ends at once when cancelled, also while Excel does not answer. */
function cancellable<T>(work: Promise<T>, signal: CancelSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new HostError("excel-cancelled"));
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
