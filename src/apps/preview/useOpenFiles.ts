import { useCallback, useEffect, useState } from "react";
import type { WorkerCalls } from "../taskpane/workerCalls";
import type { Book } from "./book";
import type { PreviewContextValue } from "./previewContext";
import { forgetPlaces } from "../../ui/usePlaceKept";
import { shelfOf, type Shelf } from "./shelf";

interface Opened {
  /** Another each time something is opened. */
  readonly count: number;
  readonly shelf: Shelf;
  readonly refused: readonly string[];
}

type OpenFiles = Opened & Pick<PreviewContextValue, "open">;

/** The files that are open: those chosen last, or dropped on the page. */
export function useOpenFiles(calls: WorkerCalls): OpenFiles {
  const [opened, setOpened] = useState<Opened>(() => ({
    count: 0,
    shelf: shelfOf(calls, []),
    refused: [],
  }));
  const open = useCallback(
    async (files: readonly File[]) => {
      const read = await Promise.all(files.map(bookOf));
      const books = read.flatMap((book) => (typeof book === "string" ? [] : [book]));
      const refused = read.filter((book) => typeof book === "string");
      calls.end();
      forgetPlaces();
      setOpened(({ count }) => ({ count: count + 1, shelf: shelfOf(calls, books), refused }));
    },
    [calls],
  );
  useDrop(open);
  return { ...opened, open };
}

/** Its name where it cannot be read, as a folder. */
async function bookOf(file: File): Promise<Book | string> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return file.name;
  }
}

function useDrop(open: PreviewContextValue["open"]): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      // Else the browser leaves the page for the file.
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void open(files);
    };
    addEventListener("dragover", allow);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", allow);
      removeEventListener("drop", drop);
    };
  }, [open]);
}
