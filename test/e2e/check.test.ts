import { oneBrowser } from "./support/oneBrowser";
import {
  button,
  checkNow,
  complaintsOf,
  defectiveWorkbook,
  openPane,
  treeOf,
  typeInto,
} from "./support/openPane";

jest.setTimeout(120_000);

const browser = oneBrowser();
const DATE_FINDING = /^資訊資產清冊 第 13 列・盤點日期，SW-005，114\/03\/14，應為/u;

test("from an empty workbook: a form is loaded, a row filled, checked, found, corrected, and the finding is gone", async () => {
  const excel = await openPane(browser());
  const { page, pane } = excel;
  await button(pane, "載入範本").click();
  await button(pane, "全不選").click();
  await pane.getByRole("checkbox", { name: "3-02-01 資訊資產清冊，尚無" }).check();
  await button(pane, "載入範本").click();
  await pane.getByRole("group", { name: "載入前確認" }).getByText("將加入 1 張工作表").waitFor();
  expect(await page.getByRole("tab").count()).toBe(1);
  await button(pane, "確定載入").click();
  await pane.locator("footer").getByText("已加入 1 張表單").waitFor();
  await pane.getByRole("checkbox", { name: "3-02-01 資訊資產清冊，已存在" }).waitFor();
  await button(pane, "前往").click();
  await page.getByRole("tab", { name: "3-02-01 資訊資產清冊", selected: true }).waitFor();

  await typeInto(page, "A9", "SW-001");
  await typeInto(page, "AG9", "114/03/14");
  await pane.getByRole("tab", { name: "檢核" }).click();
  await button(pane, "重新檢核").click();
  await button(pane, "1 張表單、1 列").waitFor();

  await button(pane, "篩選").click();
  await pane.getByRole("combobox", { name: "表單", exact: true }).selectOption("3-02-01");
  await pane.getByRole("searchbox", { name: "搜尋檢核結果" }).fill("資產每年盤點");
  await pane.getByText(/^顯示 1 件，共 \d+ 件$/u).waitFor();
  const found = pane.getByRole("treeitem", {
    name: "資訊資產清冊 第 9 列・盤點日期，SW-001，114/03/14，應為 114/11/22 以後",
  });
  await found.click();
  await pane.getByRole("heading", { level: 2, name: "資產每年盤點" }).waitFor();
  await page.locator('[data-cell="A9"]').click();
  await button(pane, "前往儲存格").click();
  await page.locator('[data-cell="AG9"][aria-selected="true"]').waitFor();

  await typeInto(page, "AG9", "115/10/01");
  await pane.getByText("已變更，尚未重新檢核。").waitFor();
  await button(pane, "返回").click();
  await pane.getByRole("treeitem", { name: /，已變更$/u }).waitFor();
  await button(pane, "重新檢核").click();
  await pane.getByText(/^顯示 0 件，共 \d+ 件$/u).waitFor();
  expect(await found.count()).toBe(0);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("the list is searched, narrowed and grouped; nothing found is no clean result", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { pane } = excel;
  await checkNow(pane);
  const status = pane.getByRole("status");
  await pane.getByRole("searchbox", { name: "搜尋檢核結果" }).fill("ＳＷ-005");
  await expect(status.textContent()).resolves.toMatch(/^顯示 1 件，共 \d+ 件$/u);
  await button(pane, "清除").click();
  await pane.getByRole("button", { name: /^缺失 \d+ 件$/u }).click();
  await expect(pane.getByRole("treeitem", { level: 1 }).count()).resolves.toBe(1);
  await pane.getByRole("button", { name: /^缺失 \d+ 件$/u }).click();
  await button(pane, "篩選").click();
  await pane.getByRole("combobox", { name: "表單", exact: true }).selectOption("3-03-02");
  await button(pane, "篩選，已套用 1 項").waitFor();
  await pane.getByRole("combobox", { name: "分組方式" }).selectOption("form");
  await pane.getByRole("treeitem", { name: /^3-03-02 風險處理計畫表 \d+ 件$/u }).waitFor();
  await pane.getByRole("searchbox").fill("沒有這個詞");
  await pane.getByText("目前的搜尋及篩選條件下沒有任何一件，並非全部符合。").waitFor();
  await button(pane, "清除條件").click();
  await treeOf(pane).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("a row that was sorted to another place is found by its key, a row that is gone is said to be", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { page, pane } = excel;
  await checkNow(pane);
  await pane.getByRole("treeitem", { name: DATE_FINDING }).click();
  await page.locator('[data-cell="AG13"][aria-selected="true"]').waitFor();
  await typeInto(page, "A20", "SW-005");
  await typeInto(page, "A13", "SW-905");
  await button(pane, "前往儲存格").click();
  await page.locator('[data-cell="AG20"][aria-selected="true"]').waitFor();
  await typeInto(page, "A20", "SW-906");
  await button(pane, "前往儲存格").click();
  await pane.getByText("此列已不存在，請重新檢核").waitFor();
  await excel.close();
});

test("a check is cancelled and the result before it stays", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { page, pane } = excel;
  await checkNow(pane);
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (host) host.faults.latency = 400;
  });
  await button(pane, "重新檢核").click();
  await pane.getByRole("progressbar", { name: "檢核中" }).waitFor();
  await button(pane, "取消").click();
  await pane.getByText(/^已取消檢核，以下為 \d\d:\d\d 之結果。$/u).waitFor();
  await treeOf(pane).waitFor();
  await excel.close();
});
