import { HostError, type Progress } from "../../core/ports";
import type { PaneEngine } from "../../ui/paneEngine";
import type { PaneHost } from "../../ui/paneHost";
import { engineOver } from "../taskpane/workerEngine";
import type { WorkerCalls } from "../taskpane/workerCalls";
import type { Book, BookVerification, RowCell, RowPlace } from "./book";

/** The files that are open, and what can be done with them. */
export interface Shelf {
  readonly books: readonly Book[];
  readonly host: PaneHost;
  readonly engine: PaneEngine;
  verify(this: void): Promise<readonly BookVerification[]>;
  row(this: void, place: RowPlace): Promise<readonly RowCell[]>;
}

export function shelfOf(calls: WorkerCalls, books: readonly Book[]): Shelf {
  let reading: Promise<unknown> | null = null;
  const read = (progress?: Progress) => (reading = calls.ask("open", [books], progress));
  // A cancelled check ends the worker, and with it what was read.
  const readOnce = () => reading ?? read();
  const end = () => {
    reading = null;
    calls.end();
  };
  return {
    books,
    host: hostOf(read),
    engine: engineOver({ ask: calls.ask, end }),
    verify: async () => {
      await readOnce();
      return (await calls.ask("verify", [])) as readonly BookVerification[];
    },
    row: async (place) => {
      await readOnce();
      return (await calls.ask("row", [place])) as readonly RowCell[];
    },
  };
}

/** What the engine checks it has read itself: here it is only told to read. */
function hostOf(read: (progress?: Progress) => Promise<unknown>): PaneHost {
  const refuse = () => Promise.reject(new HostError("excel-read-only"));
  const nothing = () => () => undefined;
  return {
    isReadOnly: true,
    readWorkbook: async (file, progress) => {
      await read(progress);
      return { file, date1904: false, sealXml: null, sheets: [] };
    },
    readSheet: () => Promise.resolve(null),
    hasFlags: () => Promise.resolve(false),
    goTo: refuse,
    insert: refuse,
    flag: refuse,
    clearFlags: refuse,
    fileName: () => Promise.resolve(""),
    write: refuse,
    clear: refuse,
    writeControlSheet: refuse,
    onCellEdit: nothing,
    onChanged: nothing,
  };
}
