import { UNREADABLE, Mark, type Cell } from "../../model/value";
import { show } from "../../words/show";
import type { SheetTable } from "./sheetTable";

/** Primary key of each row, parts joined by "|"; "#<row>" where the whole key is blank. */
export function rowKeysOf(table: SheetTable): readonly string[] {
  const { primaryKey, columns } = table.template;
  const names = new Set(columns.filter((column) => column.masterList).map((column) => column.key));
  const parts = primaryKey.map((key) => ({
    key,
    cells: table.columns.get(key) ?? [],
    isName: names.has(key),
  }));
  return table.rowNumbers.map((number, row) => {
    const texts = parts.map(({ key, cells, isName }) =>
      keyText(cells[row], () => table.rawText(row, key), isName),
    );
    return texts.some((text) => text !== "") ? texts.join("|") : `#${number}`;
  });
}

function keyText(cell: Cell | undefined, raw: () => string, isName: boolean): string {
  if (cell === UNREADABLE) return compact(raw());
  if (cell === undefined || cell instanceof Mark) return "";
  return isName ? show(cell) : compact(show(cell));
}

function compact(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}
