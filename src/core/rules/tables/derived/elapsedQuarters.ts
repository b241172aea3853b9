import { endedPeriods, periodSpan } from "../../facts/shared/periods";
import type { DerivedRow, DerivedTable } from "./derivedTable";

const FORM = "3-12-01";

export const elapsedQuarters: DerivedTable = {
  meaning: "維護紀錄單表頭年度至檢核日已屆滿之各季",
  columns: ["label", "start", "end", "span"],
  reads: { [FORM]: [] },
  rowsOf: ({ header, asOf }) => {
    const year = header(FORM, "year");
    if (typeof year !== "number")
      return { rows: [], lost: [{ form: FORM, row: "header", key: "header.year" }] };
    return { rows: endedPeriods("每季", year, asOf).flatMap(quarter), lost: [] };
  },
};

function quarter(label: string): readonly DerivedRow[] {
  const span = periodSpan(label);
  if (!span) return [];
  return [{ key: label, values: { label, start: span.from, end: span.to, span }, cells: {} }];
}
