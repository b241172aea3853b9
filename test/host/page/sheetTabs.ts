import { ExcelError } from "../engine/excelError";
import type { Host } from "../engine/host";
import type { Sheet } from "../engine/model/sheet";
import { person } from "../engine/person";

/** One tab per visible sheet: a click switches, a double click renames, + adds. */
export function drawSheetTabs(host: Host, onRefused: (text: string) => void): HTMLElement[] {
  const shown = host.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const add = button("＋", () => attempt(() => person.addSheet(host), onRefused));
  add.setAttribute("aria-label", "新增工作表");
  return [...shown.map((sheet) => tab(host, sheet, onRefused)), add];
}

function tab(host: Host, sheet: Sheet, onRefused: (text: string) => void): HTMLElement {
  const made = button(sheet.name, () => person.switchTo(host, sheet));
  made.setAttribute("role", "tab");
  made.setAttribute("aria-selected", String(host.workbook.activeSheet === sheet));
  made.addEventListener("dblclick", () => rename(host, { sheet, made, onRefused }));
  return made;
}

function rename(
  host: Host,
  {
    sheet,
    made,
    onRefused,
  }: { sheet: Sheet; made: HTMLElement; onRefused: (text: string) => void },
): void {
  const input = document.createElement("input");
  input.setAttribute("aria-label", "工作表名稱");
  input.value = sheet.name;
  let isOpen = true;
  const leave = (commit: boolean): void => {
    if (!isOpen) return;
    isOpen = false;
    input.remove();
    if (commit) attempt(() => person.rename(host, sheet, input.value), onRefused);
    host.changed();
  };
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") leave(true);
    if (key === "Escape") leave(false);
  });
  input.addEventListener("blur", () => leave(true));
  made.replaceWith(input);
  input.focus();
}

function attempt(act: () => void, onRefused: (text: string) => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    onRefused("無法變更工作表：名稱無效、已有相同名稱，或活頁簿結構受保護。");
  }
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}
