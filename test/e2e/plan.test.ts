import { oneBrowser } from "./support/oneBrowser";
import {
  button,
  checkNow,
  complaintsOf,
  defectiveWorkbook,
  formsWorkbook,
  openMenu,
  openPane,
} from "./support/openPane";

jest.setTimeout(180_000);

const browser = oneBrowser();
const INVENTORY = "柒 資通系統及資訊之盤點";

test("from a chapter to an obligation, to its finding, to the rule, and back to where one was", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { page, pane } = excel;
  await checkNow(pane);
  await pane.getByRole("tab", { name: "計畫" }).click();
  await button(pane, INVENTORY).click();
  const duty = pane.getByRole("button", { name: /^每年辦理資產盤點 缺失 1/u });
  await pane.locator("main").evaluate((main) => main.scrollTo(0, 200));
  await duty.click();
  await pane.getByRole("heading", { level: 2, name: "每年辦理資產盤點" }).waitFor();
  await pane.getByRole("button", { name: /^資訊資產清冊 第 13 列・盤點日期/u }).click();
  await pane.getByText("第 1 件，共 1 件").waitFor();
  await page.locator('[data-cell="AG13"][aria-selected="true"]').waitFor();
  await button(pane, "規則說明").click();
  await pane.getByRole("heading", { name: "檢核內容" }).waitFor();
  await pane.getByText("資產盤點間隔：12 月").waitFor();
  await button(pane, "返回").click();
  await pane.locator("button:focus", { hasText: "規則說明" }).waitFor();
  await button(pane, "返回").click();
  await button(pane, "返回").click();
  await pane.locator("button:focus", { hasText: "每年辦理資產盤點" }).waitFor();
  expect(await button(pane, INVENTORY).getAttribute("aria-expanded")).toBe("true");
  expect(await pane.locator("main").evaluate((main) => main.scrollTop)).toBe(200);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("before the first check the plan says so, and the check can be started from it", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { pane } = excel;
  await pane.getByRole("tab", { name: "計畫" }).click();
  await pane.getByText("尚未檢核").waitFor();
  await button(pane, INVENTORY).click();
  await pane.getByRole("button", { name: /^每年辦理資產盤點 自動檢核/u }).waitFor();
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("button", { name: /^每年辦理資產盤點 缺失 1/u }).waitFor();
  await button(pane, "重新檢核").waitFor();
  await excel.close();
});

test("a result without gaps leads to the duties that are left to people", async () => {
  const excel = await openPane(browser(), { workbook: await formsWorkbook(null, "sample") });
  const { pane } = excel;
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("button", { name: /^無表單可佐證之義務 5/u }).click();
  await pane.getByText("僅列「無表單可佐證」之義務").waitFor();
  await pane.getByRole("button", { name: /^招標文件註明防護需求等級及複委託範圍/u }).waitFor();
  expect(await button(pane, INVENTORY).count()).toBe(0);
  await button(pane, "全部義務").click();
  await button(pane, INVENTORY).waitFor();
  await excel.close();
});

test("with keys alone: a rule is searched, read, and left for where one was", async () => {
  const excel = await openPane(browser());
  const { page, pane } = excel;
  const { keyboard } = page;
  await openMenu(pane, "規則");
  await pane.getByRole("searchbox", { name: "搜尋規則" }).waitFor();
  await keyboard.press("Control+f");
  await keyboard.type("施行細則第 9 條 盤點日期");
  const rule = pane.getByRole("button", { name: /^資產每年盤點/u });
  await rule.waitFor();
  const isReached = () => rule.evaluate((element) => element === document.activeElement);
  for (let tabs = 0; tabs < 10 && !(await isReached()); tabs++) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.locator("h2:focus", { hasText: "資產每年盤點" }).waitFor();
  await pane.getByText("資通安全管理法施行細則第 9 條第 1 項第 6 款").waitFor();
  await keyboard.press("Escape");
  await pane.locator("button:focus", { hasText: "資產每年盤點" }).waitFor();
  await expect(pane.getByRole("searchbox").inputValue()).resolves.toBe("施行細則第 9 條 盤點日期");
  await keyboard.press("Control+f");
  await keyboard.type("沒有這個詞");
  await pane.getByText("沒有符合條件的規則").waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});
