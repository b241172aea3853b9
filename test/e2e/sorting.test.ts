import type { Page } from "playwright-core";
import { FLAG_LOOKS } from "../../src/core/cells/flagRules";
import { oneBrowser } from "./support/oneBrowser";
import { button, checkNow, complaintsOf, formsWorkbook, openPane } from "./support/openPane";

jest.setTimeout(120_000);

const browser = oneBrowser();
const SHEET = "3-02-01 資訊資產清冊";

test("after rows are sorted by another column, no row without a finding is coloured", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects"),
  });
  const { page, pane } = excel;
  await checkNow(pane);
  await page.getByRole("tab", { name: SHEET }).click();
  await button(pane, "標示於工作表").click();
  await button(pane, "確定標示").click();
  await button(pane, "清除標示").waitFor();
  // The grid is drawn in the next frame.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.locator('#grid [data-column="0"] ~ td[style*="rgb(251, 218, 220)"]').first().waitFor();
  const marked = await colouredAssets(page);
  expect(marked).toEqual(expect.arrayContaining(["SW-004", "SW-005", "HW-002"]));
  for (const direction of [1, -1] as const) {
    await sortByName(page, direction);
    const coloured = await colouredAssets(page);
    expect(coloured.filter((asset) => !marked.includes(asset))).toEqual([]);
  }
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

/** Assets (column A) of rows with a cell in a flag's colour. */
async function colouredAssets(page: Page): Promise<readonly string[]> {
  const fills = Object.values(FLAG_LOOKS).map(({ fill }) => fill);
  return page.evaluate((colours) => {
    const probe = document.createElement("i").style;
    const flags = new Set(
      colours.map((colour) => {
        probe.backgroundColor = colour;
        return probe.backgroundColor;
      }),
    );
    const rows = [...document.querySelectorAll("#grid tbody tr")];
    const isFlagged = (cell: HTMLElement) => flags.has(cell.style.backgroundColor);
    return rows
      .filter((row) => [...row.querySelectorAll("td")].some(isFlagged))
      .map((row) => row.querySelector('[data-column="0"]')?.textContent ?? "");
  }, fills);
}

/** As Excel sorts: cells move with their rows, conditional formats stay where they are. */
function sortByName(page: Page, direction: 1 | -1): Promise<void> {
  return page.evaluate(async (way) => {
    const host = globalThis.emulatedExcel?.host;
    const sheet = host?.workbook.activeSheet;
    if (!host || !sheet) throw new Error("no sheet");
    const text = (row: number, column: number) => {
      const value = sheet.cellAt(row, column)?.value;
      return typeof value === "string" ? value : "";
    };
    const cells = [...sheet.entries()].map(([row, column, cell]) => ({ row, column, cell }));
    const rows = [...new Set(cells.map(({ row }) => row))]
      .filter((row) => /^[A-Z]{2}-\d+$/u.test(text(row, 0)))
      .sort((a, b) => a - b);
    const sorted = [...rows].sort((a, b) => way * text(a, 1).localeCompare(text(b, 1)));
    if (sorted.join() === rows.join()) throw new Error("the rows stand in this order already");
    const target = new Map(sorted.map((row, n) => [row, rows[n] ?? row]));
    const moved = cells.map((one) => ({ ...one, cell: { ...one.cell } }));
    for (const { row, column, cell } of moved)
      Object.assign(sheet.cellFor(target.get(row) ?? row, column), cell);
    host.changed();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, direction);
}
