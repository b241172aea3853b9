import type {
  ControlSheetWriter,
  Flagger,
  Navigator,
  SheetReader,
  TemplateInserter,
  WorkbookReader,
  WorkbookWriter,
} from "../core/ports";

/** What somebody changed in a sheet; area null = rows or columns moved, everything may be elsewhere. */
interface SheetChange {
  readonly sheet: string;
  /** A1 range such as "B4:D9". */
  readonly area: string | null;
}

/** The workbook beside the pane. Every call may throw a HostError. */
export interface PaneHost
  extends
    WorkbookReader,
    SheetReader,
    Navigator,
    TemplateInserter,
    Flagger,
    WorkbookWriter,
    ControlSheetWriter {
  /** Name of the file of the workbook, as reports bear it. */
  fileName(): Promise<string>;
  /** The workbook is only read: what writes to it or selects in it is not offered. */
  readonly isReadOnly?: boolean;
  /** Calls back when Excel waits for the person to leave a cell, and when it goes on. */
  onCellEdit(listener: (isWaiting: boolean) => void): () => void;
  /** Calls back after every edit; gives back what ends it. */
  onChanged(listener: (change: SheetChange) => void): () => void;
}
