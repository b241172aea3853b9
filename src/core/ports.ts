import type { CheckedWorkbook } from "./model/checkedWorkbook";
import type { Flag } from "./model/flag";
import type { HostErrorCode, HostErrorDetails } from "./model/hostError";
import type { SheetSnapshot, WorkbookSnapshot } from "./model/snapshot";
import type { ControlCell, DesignedSheet } from "./model/workbookDesign";

/** What an adapter throws where it cannot do its work; `core/words` has the sentence for each code. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    readonly details: HostErrorDetails = {},
    options?: { readonly cause: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

/** How far reading has come: told once before the first sheet, then after each. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** The sheet just read; null before the first. */
  readonly last: { readonly sheet: string; readonly rows: number } | null;
  /** The sheet read now; null after the last. */
  readonly next: string | null;
}

export type Progress = (progress: ReadingProgress) => void;

/** The part of an AbortSignal that an adapter needs. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Reads whole sheets at once; a workbook host is remote and batched. Never writes. */
export interface WorkbookReader {
  /** @param file name for the snapshot; null = the open workbook, the only one navigated and written */
  readWorkbook(
    file: string | null,
    progress?: Progress,
    signal?: CancelSignal,
  ): Promise<WorkbookSnapshot>;
}

/** Reads one sheet of the open workbook as it stands now. Never writes. */
export interface SheetReader {
  /** null = there is no sheet of that name */
  readSheet(name: string): Promise<SheetSnapshot | null>;
}

/** Brings a cell before the person. */
export interface Navigator {
  /** @param cell address such as "AG13" */
  goTo(sheet: string, cell: string): Promise<void>;
}

/** A form to be added to the workbook. */
export interface InsertableTemplate {
  readonly form: string;
  readonly sheet: DesignedSheet;
  /**
   * An .xlsx that holds this sheet, maybe with others of the set (then all of these name the same
   * array); null = there is none, the sheet is built cell by cell.
   */
  readonly file: Uint8Array | null;
}

/** A form and the name of its sheet in the workbook. */
export interface FormSheetName {
  readonly form: string;
  readonly sheet: string;
}

export interface InsertedSheets {
  readonly added: readonly FormSheetName[];
  /** Forms the workbook held already; nothing was added for them. */
  readonly present: readonly FormSheetName[];
  /** Forms built cell by cell, which may look a little different. */
  readonly built: readonly string[];
}

/** All or nothing. */
export interface TemplateInserter {
  /** @param existing what happens to forms the workbook holds already */
  insert(
    templates: readonly InsertableTemplate[],
    existing: "leaveOut" | "addAgain",
  ): Promise<InsertedSheets>;
}

/** Idempotent: replaces our flags, whoever wrote them, and touches nothing else. All or nothing. */
export interface Flagger {
  flag(flags: readonly Flag[]): Promise<void>;
  clearFlags(): Promise<void>;
  /** Whether there are flags of ours, whoever wrote them. */
  hasFlags(): Promise<boolean>;
}

/** Idempotent: replaces what we wrote before, touches nothing else. All or nothing. */
export interface WorkbookWriter {
  write(content: CheckedWorkbook): Promise<void>;
  /** Takes away all that `write` wrote; 豁免清單 is people's own and stays. */
  clear(): Promise<void>;
}

/** Writes 計畫資料, 檢核參數, 欄位對應 and 豁免清單. All or nothing. */
export interface ControlSheetWriter {
  /**
   * Writes the rows of the design's table under the titles they belong to, wherever the person has
   * moved the columns, below all that stands there; makes the sheet where there is none.
   * @param cells written as well; whatever else a person wrote stays
   */
  writeControlSheet(sheet: DesignedSheet, cells?: readonly ControlCell[]): Promise<void>;
}
