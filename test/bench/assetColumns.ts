import sample from "../../templates/sample.json";
import { fromIso } from "../../src/core/dates/calendar";
import { BLANK, CalendarDate, type Cell } from "../../src/core/model/value";
import type { Column, Template } from "../../src/core/model/template";

export type Columns = ReadonlyMap<string, readonly Cell[]>;
type SampleRow = Readonly<Record<string, string | number | null>>;

/** One row in a hundred has an old date, another one a placeholder for its owner. */
const DEFECT_EVERY = 100;
const LONG_AGO = new CalendarDate(19_000);

/** An asset register of many rows: the sample's rows over and over, with about two percent defects. */
export function assetColumns(template: Template, rowCount: number): Columns {
  const rows =
    (sample.forms as unknown as Record<string, { rows: readonly SampleRow[] }>)[template.form]
      ?.rows ?? [];
  return new Map(
    template.columns.map((column) => {
      const kept = rows.map((row) => cellOf(column, row[column.key] ?? null));
      return [
        column.key,
        Array.from(
          { length: rowCount },
          (_, n) => defective(column, n) ?? kept[n % kept.length] ?? BLANK,
        ),
      ];
    }),
  );
}

function cellOf(column: Column, value: string | number | null): Cell {
  if (value === null) return BLANK;
  return column.type === "date" ? fromIso(String(value)) : value;
}

function defective(column: Column, row: number): Cell | undefined {
  if (column.key === "assetId") return `HW-${String(row).padStart(6, "0")}`;
  if (column.type === "date" && row % DEFECT_EVERY === 7) return LONG_AGO;
  return column.key === "owner" && row % DEFECT_EVERY === 11 ? "同上" : undefined;
}
