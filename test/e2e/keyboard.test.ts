import { writeTemplateWorkbook } from "../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../src/catalog";
import { templateWorkbook } from "../../src/core/templates/design/templateWorkbook";
import { oneBrowser } from "./support/oneBrowser";
import { button, complaintsOf, defectiveWorkbook, openPane, treeOf } from "./support/openPane";

jest.setTimeout(180_000);

const browser = oneBrowser();

test("with keys alone: check, walk the list, open, next, back to where one was, search", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { page, pane } = excel;
  const { keyboard } = page;
  const focused = () =>
    pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await button(pane, "一鍵檢核").focus();
  await keyboard.press("Enter");
  await treeOf(pane).waitFor();
  await pane.locator('[role="treeitem"][tabindex="0"]').focus();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  const third = await focused();
  expect(third).toMatch(/^資訊資產清冊 第 13 列/u);
  await keyboard.press("End");
  await keyboard.press("Home");
  await expect(focused()).resolves.toMatch(/^缺失 \d+ 件$/u);
  await keyboard.press("ArrowLeft");
  await expect(
    pane.getByRole("treeitem", { level: 1 }).first().getAttribute("aria-expanded"),
  ).resolves.toBe("false");
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  const heading = pane.locator('main[aria-label="檢核發現"] h2');
  await heading.waitFor();
  const title = await heading.textContent();
  await keyboard.press("Alt+ArrowDown");
  await pane.getByText("第 2 件").waitFor();
  expect(await heading.textContent()).not.toBe(title);
  await keyboard.press("Alt+ArrowUp");
  await keyboard.press("Escape");
  await pane.locator('[role="treeitem"]:focus').waitFor();
  expect(await focused()).toBe(third);
  await keyboard.press("Control+f");
  await keyboard.type("SW-005");
  await pane
    .getByText(/^顯示 1 件，共 \d+ 件$/u)
    .first()
    .waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

/** Two of five assets without an owner: too few to be one finding on the column. */
async function manyGaps(rows: number): Promise<Uint8Array> {
  const { forms } = await loadSample();
  const sample = forms["3-02-01"];
  const [first] = sample?.rows ?? [];
  if (!sample || !first) throw new Error("no sample");
  const { owner = "", ...others } = first;
  const filled = Array.from({ length: rows }, (_, n) => ({
    ...others,
    assetId: `SW-${String(n + 1).padStart(4, "0")}`,
    assetName: `系統 ${n + 1}`,
    ...(n % 5 < 2 ? {} : { owner }),
  }));
  return writeTemplateWorkbook(
    templateWorkbook(await loadCatalog(), {
      forms: ["3-02-01"],
      samples: { "3-02-01": { ...sample, rows: filled } },
    }),
  );
}

test("of a thousand findings only those in sight are rendered, and the keys reach the last one", async () => {
  const excel = await openPane(browser(), { workbook: await manyGaps(2500) });
  const { page, pane } = excel;
  await button(pane, "一鍵檢核").click();
  await treeOf(pane).waitFor({ timeout: 60_000 });
  const rule = pane.getByRole("treeitem", { name: "必填欄位未填 1000 件" });
  await rule.click();
  await pane.getByRole("treeitem", { name: /，SW-0001，未填$/u }).waitFor();
  const rendered = () => pane.getByRole("treeitem").count();
  expect(await rendered()).toBeLessThan(100);
  await rule.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await pane.locator('[role="treeitem"]:focus').waitFor();
  expect(await rendered()).toBeLessThan(100);
  const last = pane.getByRole("treeitem", { name: /，SW-2497，未填$/u });
  await pane.getByRole("searchbox").fill("SW-2497");
  await last.waitFor();
  expect(await last.getAttribute("aria-setsize")).toBe("1");
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});
