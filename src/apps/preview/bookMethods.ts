import { readWorkbook } from "../../adapters/xlsx/readWorkbook";
import { address, columnNumber } from "../../core/cells/address";
import { verifyWorkbook } from "../../core/handOver";
import type { WorkbookSnapshot } from "../../core/model/snapshot";
import { HostError, type Progress } from "../../core/ports";
import { sealedValue } from "../../core/seal/content/sealedValue";
import type { CallMethods } from "../taskpane/answerCalls";
import { engine } from "../taskpane/engine";
import type { Book, BookVerification, RowCell, RowPlace } from "./book";

/**
 * The pane's engine, and what it takes to open files. Cells stay in this thread: a large workbook sent to
 * the page and back would freeze it.
 */
export function bookMethods(): CallMethods {
  const core = engine();
  let snapshots: readonly WorkbookSnapshot[] = [];
  const methods = {
    ...core,
    check: (order: Parameters<typeof core.check>[0]) => core.check({ ...order, snapshots }),
    open: (books: readonly Book[], progress: Progress) => {
      snapshots = [];
      snapshots = books.map((book) => readBook(book, progress));
      return Promise.resolve();
    },
    verify: async (): Promise<readonly BookVerification[]> => {
      const catalog = await core.catalog();
      const found: BookVerification[] = [];
      for (const snapshot of snapshots) {
        const verification = await verifyWorkbook(snapshot, catalog);
        found.push({ name: snapshot.file ?? "", verification });
      }
      return found;
    },
    row: (place: RowPlace) => Promise.resolve(rowOf(snapshots, place)),
  };
  return methods as unknown as CallMethods;
}

/** What went wrong names its file: several are opened at once. */
function readBook({ name, bytes }: Book, progress: Progress): WorkbookSnapshot {
  try {
    return readWorkbook(bytes, name, { progress });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, { ...error.details, file: name }, { cause: error });
  }
}

function rowOf(
  snapshots: readonly WorkbookSnapshot[],
  { file, sheet, row, own }: RowPlace,
): readonly RowCell[] {
  const workbook = snapshots.find((one) => file === null || one.file === file);
  const found = workbook?.sheets
    .find(({ name }) => name === sheet)
    ?.rows.find((one) => one.row === row);
  if (!workbook || !found) return [];
  const width = Math.max(found.values.length, ...own.map(columnOf));
  return Array.from({ length: width }, (_, index) => {
    const value = found.values[index] ?? null;
    const text = sealedValue(value, found.formats[index], workbook.date1904)?.text ?? "";
    return { cell: address(row, index + 1), text };
  }).filter(({ cell, text }) => text !== "" || own.includes(cell));
}

const columnOf = (cell: string) => columnNumber(cell.replace(/\d+$/u, ""));
