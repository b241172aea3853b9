import type { Host } from "../engine/host";
import { person } from "../engine/person";
import type { CellPlace } from "../engine/person";

/** Lets a person type into a cell; while they do, Excel is in cell-edit mode and batches wait. */
export function openCellEditor(
  host: Host,
  td: HTMLElement,
  onRefused: (text: string) => void,
): void {
  const place = placeOf(host, td);
  const cell = place.sheet.cellAt(place.row, place.column);
  const input = document.createElement("input");
  input.setAttribute("aria-label", `編輯儲存格 ${td.dataset["cell"] ?? ""}`);
  input.value = cell?.formula ?? (typeof cell?.value === "object" ? "" : String(cell?.value ?? ""));
  person.beginEditing(host, "cell");
  let isOpen = true;
  const leave = (commit: boolean): void => {
    if (!isOpen) return;
    isOpen = false;
    host.endEditing();
    try {
      if (commit) person.type(host, place, input.value);
    } catch {
      onRefused("工作表受保護或活頁簿為唯讀，無法變更。");
    }
    host.changed();
  };
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" || key === "Tab") leave(true);
    if (key === "Escape") leave(false);
  });
  input.addEventListener("blur", () => leave(true));
  td.replaceChildren(input);
  input.focus();
  input.select();
}

export function placeOf(host: Host, td: HTMLElement): CellPlace {
  const { row, column } = td.dataset;
  return { sheet: host.workbook.activeSheet, row: Number(row), column: Number(column) };
}
