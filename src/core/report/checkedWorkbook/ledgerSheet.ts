import type { DesignedSheet } from "../../model/workbookDesign";
import { CHECKED_WORDS } from "../../words/checkedWorkbookWords";
import { LEDGER_TITLES } from "../../words/sealSheetWords";
import type { CheckSheets } from "./handOver";
import type { Line } from "./layOut";
import { ledgerLine } from "./ledgerLine";
import { plainSheet } from "./plainSheet";

const WIDTHS = [8, 28, 14, 8, 8, 8, 8, 36, 36, 36, 36];
const TITLE_ROW = 4;

/** 檢核紀錄: one line for each sealed check. */
export function ledgerSheet(
  name: string,
  { record, digests }: Pick<CheckSheets, "record" | "digests">,
): DesignedSheet {
  const words = CHECKED_WORDS.ledger;
  const span = WIDTHS.length;
  const line = (values: readonly string[], style: "coreTitle" | "text"): Line => ({
    cells: values.map((value, n) => ({ column: n + 1, value, style })),
  });
  const lines: readonly Line[] = [
    { cells: [{ column: 1, value: words.title, style: "title", span }], height: 34 },
    { cells: [{ column: 1, value: words.note, style: "note", span }] },
    { cells: [] },
    line(LEDGER_TITLES, "coreTitle"),
    ...record.ledger.map((entry, n) => line(ledgerLine(entry, digests[n] ?? ""), "text")),
  ];
  return plainSheet(name, lines, { widths: WIDTHS, titleRow: TITLE_ROW });
}
