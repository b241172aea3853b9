import type { Flag } from "./flag";
import type { DesignedSheet } from "./workbookDesign";

/** Namespace of the custom XML part that holds the seal; the only part of it that is ours. */
export const SEAL_NAMESPACE = "urn:lbbu-isms:seal:1";

/** What a hand-over adds to a workbook. Built once, in `core/report`; adapters lay it down and decide nothing. */
export interface CheckedWorkbook {
  /**
   * Replaces sheets of ours with the same name; in this order at the end of the workbook. Dates are
   * texts: serials would differ between workbooks that count from 1900 and from 1904.
   */
  readonly sheets: readonly DesignedSheet[];
  readonly flags: readonly Flag[];
  /** Content of the custom XML part, written as it is: one root element in SEAL_NAMESPACE. */
  readonly sealXml: string;
}

/** Sheets a hand-over writes and takes away again. 豁免清單 is people's own and stays. */
export const RESULT_SHEETS = ["檢核摘要", "檢核結果", "檢核紀錄"] as const;
