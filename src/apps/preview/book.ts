import type { Report } from "../../core/model/report";
import type { Verification } from "../../core/model/verification";
import type { Lang } from "../../core/words/lang";

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

export const REPORT_FORMATS = ["html", "csv", "json", "sarif"] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report to be made into a file. */
export interface RenderOrder {
  readonly format: ReportFormat;
  readonly report: Report;
  readonly lang: Lang;
}
