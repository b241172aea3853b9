import type { Frame, Page } from "playwright-core";
import { isCutOff, loadAxe, violations } from "./support/inspect";
import { oneBrowser } from "./support/oneBrowser";
import { button, complaintsOf, formsWorkbook, openPane, treeOf } from "./support/openPane";

jest.setTimeout(240_000);

const browser = oneBrowser();

interface Looking {
  readonly page: Page;
  readonly pane: Frame;
  readonly look: (state: string) => Promise<void>;
}

const LOOKS = [
  ["light", 400, { colorScheme: "light" }],
  ["dark", 320, { colorScheme: "dark" }],
  ["high contrast", 320, { forcedColors: "active" }],
  ["200 % zoom at 320 px", 160, { colorScheme: "light" }],
] as const;

test.each(LOOKS)(
  "every state of trouble is accessible and nothing is cut off: %s",
  async (_, width, media) => {
    const excel = await openPane(browser(), {
      workbook: await formsWorkbook(["3-02-01"], "defects"),
      width,
    });
    const { page, pane } = excel;
    await page.emulateMedia(media);
    await loadAxe(pane);
    const faults: string[] = [];
    const look = async (state: string) => {
      await pane.waitForTimeout(150);
      faults.push(...(await violations(pane)).map((text) => `${state}: ${text}`));
      if (await isCutOff(pane)) faults.push(`${state}: wider than the pane`);
    };
    await failedThenProgress({ page, pane, look });
    await editedThenReadOnly({ page, pane, look });
    expect(faults).toEqual([]);
    expect(complaintsOf(excel)).toEqual([]);
    await excel.close();
  },
);

test("a clean result is accessible, shows its sample, and each row of it leads to its row", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(null, "sample"),
    width: 320,
  });
  const { page, pane } = excel;
  await loadAxe(pane);
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("heading", { name: "未發現缺失及待確認事項" }).waitFor();
  await pane.getByText("不等同全部符合規定").waitFor();
  await pane.getByRole("heading", { name: "抽樣複核" }).waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(await isCutOff(pane)).toBe(false);
  const row = pane.getByTitle(/^前往 .+ 第 \d+ 列$/u).first();
  const [, number = ""] = /第 (\d+) 列$/u.exec((await row.getAttribute("title")) ?? "") ?? [];
  await row.click();
  await page
    .locator(`[data-row="${Number(number) - 1}"][aria-selected="true"]`)
    .first()
    .waitFor();
  await excel.close();
});

test("a workbook without any form is accessible", async () => {
  const excel = await openPane(browser(), { width: 320 });
  const { pane } = excel;
  await loadAxe(pane);
  await button(pane, "一鍵檢核").click();
  await pane.getByText("可載入範本，或指定工作表對應的表單。").waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(await isCutOff(pane)).toBe(false);
  await excel.close();
});

/** No result yet: Excel refuses, then answers slowly. */
async function failedThenProgress({ page, pane, look }: Looking): Promise<void> {
  await button(pane, "一鍵檢核").waitFor();
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (!host) throw new Error("no host");
    host.faults.failures = Array.from({ length: 40 }, (_, n) => ({ batch: host.nextBatch + n }));
  });
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("heading", { name: "Excel 沒有回應" }).waitFor();
  await look("failed");
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (!host) throw new Error("no host");
    host.faults.failures = [];
    host.faults.latency = 4000;
  });
  await button(pane, "再試一次").click();
  await pane.getByRole("progressbar", { name: "檢核中" }).waitFor();
  await pane.getByText("正在讀取 3-02-01 資訊資產清冊，尚餘 1 張工作表").waitFor();
  await look("progress");
  await button(pane, "取消").click();
  await button(pane, "一鍵檢核").waitFor();
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (host) host.faults.latency = 0;
  });
}

/** A person is in a cell; then a result that is incomplete, in a workbook that cannot be written. */
async function editedThenReadOnly({ page, pane, look }: Looking): Promise<void> {
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (host) host.faults.editing = "cell";
  });
  await button(pane, "一鍵檢核").click();
  await pane.getByText("請先結束儲存格編輯").waitFor();
  await look("cell edited");
  await page.evaluate(() => globalThis.emulatedExcel?.host.endEditing());
  await treeOf(pane).waitFor();
  await pane.getByText("檢核範圍不完整").waitFor();
  await look("incomplete");
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (host) host.faults.isReadOnly = true;
  });
  await button(pane, "標示於工作表").click();
  await button(pane, "確定標示").click();
  await pane.getByRole("alert").getByText("活頁簿為唯讀").waitFor();
  await look("read-only");
  await pane.getByRole("searchbox").fill("沒有這個詞");
  await pane.getByText("並非全部符合").waitFor();
  await look("nothing found");
  await button(pane, "清除條件").click();
}
