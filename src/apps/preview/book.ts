import type { Verification } from "../../core/model/verification";

/** A file as it was opened. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BookVerification {
  readonly name: string;
  readonly verification: Verification;
}

/** A row of a sheet; file null = of the only file. */
export interface RowPlace {
  readonly file: string | null;
  readonly sheet: string;
  readonly row: number;
  /** Cells that are shown even where they hold nothing. */
  readonly own: readonly string[];
}

export interface RowCell {
  /** Such as "AG13". */
  readonly cell: string;
  readonly text: string;
}
