import { BLANK, type Cell } from "../../model/value";
import type { Table } from "../../model/table";
import type { Template } from "../../model/template";
import type { TableSource } from "../ruleTable";

/** The rows of a form. A form that is not in the workbook reads as one without rows. */
export function formSource(template: Template, table: Table | undefined): TableSource {
  const { form } = template;
  const lists = new Set(
    template.columns.filter((column) => column.multi).map((column) => column.key),
  );
  const keys = new Set(template.columns.map((column) => column.key));
  return {
    name: form,
    length: table?.rowCount ?? 0,
    isForm: true,
    column: (name) =>
      keys.has(name) ? withLists(table?.columns.get(name) ?? [], lists.has(name)) : null,
    isList: (name) => lists.has(name),
    key: (row) => table?.rowKeys[row] ?? null,
    cell: (row, key) => ({ form, row, key }),
    weights: null,
    hidden: table?.hidden.size ?? 0,
    notApplicable: 0,
  };
}

/** An empty cell of a column that holds several values is an empty list. */
function withLists(cells: readonly Cell[], isList: boolean): readonly Cell[] {
  return isList ? cells.map((cell) => (cell === BLANK ? [] : cell)) : cells;
}
