import { RESULT_SHEETS, type CheckedWorkbook } from "../../model/checkedWorkbook";
import { markingOf } from "../flagsOf";
import type { HandOver } from "./handOver";
import { ledgerSheet } from "./ledgerSheet";
import { resultSheet } from "./resultSheet";
import { summarySheet } from "./summarySheet";

/** What a hand-over adds to a workbook. The same hand-over gives the same sheets, flags and part. */
export function checkedWorkbook(handOver: HandOver): CheckedWorkbook {
  const [summary, result, ledger] = RESULT_SHEETS;
  return {
    sheets: [
      summarySheet(summary, handOver),
      resultSheet(result, handOver),
      ledgerSheet(ledger, handOver),
    ],
    flags: markingOf(handOver.report.findings, handOver.notes).flags,
    sealXml: handOver.xml,
  };
}
