import type { Browser, Frame, Locator, Page } from "playwright-core";
import { openExcel, type ExcelOptions, type ExcelWindow } from "../../host/office/bootInChromium";
import type { Faults } from "../../host/engine/faults";
import { BUILT_PANE } from "./builtPane";

export { defectiveWorkbook, formsWorkbook, uncalculatedWorkbook } from "./formsWorkbook";

/** office.js sets styles in its own error texts: the only two reports it causes (platform.md 5). */
const OWN_REPORTS = [
  "sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=",
  "sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E=",
];

/** The day on which the sample is without gaps: the tests' today, or they would fail as time passes. */
const TODAY = "2026-11-22";

export interface PaneOptions extends Partial<ExcelOptions> {
  readonly width?: number;
}

/** The production build of the pane, in the emulated Excel, under the production policy. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<ExcelWindow> {
  const { width = 400, ...rest } = options;
  const excel = await openExcel(browser, {
    ...BUILT_PANE,
    today: TODAY,
    ...rest,
  });
  await setPaneWidth(excel.page, width);
  return excel;
}

/** What should not have happened. */
export function complaintsOf({ complaints }: Pick<ExcelWindow, "complaints">): readonly string[] {
  return complaints.filter((text) => !OWN_REPORTS.some((hash) => text.includes(hash)));
}

export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.evaluate((pixels) => {
    document.body.style.gridTemplateColumns = `1fr ${pixels}px`;
  }, width);
}

export const button = (pane: Frame, name: string | RegExp): Locator =>
  pane.getByRole("button", { name, exact: true });

export const treeOf = (pane: Frame): Locator => pane.getByRole("tree", { name: "檢核結果" });

/** Runs the check from the first view and waits for its list. */
export async function checkNow(pane: Frame): Promise<void> {
  await button(pane, "一鍵檢核").click();
  await treeOf(pane).waitFor();
}

/** A person types into a cell of the sheet that is shown. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).dblclick();
  await page.getByLabel(`編輯儲存格 ${cell}`).fill(text);
  await page.keyboard.press("Enter");
}

/** Lets something go wrong in Excel, or go right again. */
export async function setFaults(
  page: Page,
  faults: Partial<Omit<Faults, "meanwhile">>,
): Promise<void> {
  await page.evaluate((given) => {
    const { host } = globalThis.emulatedExcel ?? {};
    if (host) Object.assign(host.faults, given);
  }, faults);
}

export async function chooseEnglish(pane: Frame): Promise<void> {
  await openMenu(pane, "設定");
  await pane.getByRole("combobox", { name: "語言 Language" }).selectOption("en");
  await button(pane, "Back").click();
}

/** Opens an item of the menu 更多. */
export async function openMenu(pane: Frame, item: string): Promise<void> {
  await button(pane, "更多").click();
  await pane.getByRole("menuitem", { name: item }).click();
}
