import { BLANK } from "../../../model/value";
import type { FactContext } from "../../facts/shared/derived";
import type { TableSource } from "../../ruleTable";
import type { DerivedTable } from "./derivedTable";

/** A derived table as rules read it. */
export function derivedSource(
  name: string,
  table: DerivedTable,
  context: FactContext,
): TableSource {
  const { rows, lost } = table.rowsOf(context);
  return {
    name,
    length: rows.length,
    // Its values are cells of forms: an empty one is somebody's omission there as well.
    isForm: true,
    column: (column) =>
      table.columns.includes(column) ? rows.map(({ values }) => values[column] ?? BLANK) : null,
    isList: () => false,
    key: (row) => rows[row]?.key ?? null,
    cell: (row, column) => rows[row]?.cells[column] ?? null,
    weights: null,
    hidden: 0,
    notApplicable: 0,
    lost,
  };
}
