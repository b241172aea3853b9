import { RESULT_SHEETS, type CheckedWorkbook } from "../../model/checkedWorkbook";
import type { DesignedSheet } from "../../model/workbookDesign";
import { markingOf } from "../flagsOf";
import type { CheckSheets, HandOver } from "./handOver";
import { ledgerSheet } from "./ledgerSheet";
import { resultSheet } from "./resultSheet";
import { summarySheet } from "./summarySheet";

/** What a hand-over adds to a workbook. The same hand-over gives the same sheets, flags and part. */
export function checkedWorkbook(handOver: HandOver): CheckedWorkbook {
  return {
    sheets: resultSheets(handOver),
    flags: markingOf(handOver.report.findings, handOver.notes).flags,
    sealXml: handOver.xml,
  };
}

/** The sheets alone, in the order of RESULT_SHEETS. */
export function resultSheets(check: CheckSheets): readonly DesignedSheet[] {
  const [summary, result, ledger] = RESULT_SHEETS;
  return [summarySheet(summary, check), resultSheet(result, check), ledgerSheet(ledger, check)];
}
