import { oneBrowser } from "./support/oneBrowser";
import { button, complaintsOf, formsWorkbook, openMenu, openPane } from "./support/openPane";

jest.setTimeout(180_000);

const browser = oneBrowser();

test("a parameter is written into the workbook after a preview, and its default is taken out again", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects"),
  });
  const { page, pane } = excel;
  const set = async (value: string, preview: string) => {
    await openMenu(pane, "設定");
    await pane.getByRole("textbox", { name: "資產盤點間隔" }).fill(value);
    await button(pane, "寫入活頁簿").click();
    await pane.getByText(preview).waitFor();
  };
  await set("6", "資產盤點間隔：預設 → 6");
  await pane.getByText("將加入工作表「檢核參數」並填入 1 項").waitFor();
  expect(await page.getByRole("tab", { name: "檢核參數" }).count()).toBe(0);
  await button(pane, "確定寫入").click();
  await page.getByRole("tab", { name: "檢核參數" }).waitFor();
  await button(pane, "重新檢核").waitFor();
  await set("12", "資產盤點間隔：6 → 預設");
  await pane.getByText("將於工作表「檢核參數」清除 1 項").waitFor();
  await button(pane, "確定寫入").click();
  await button(pane, "重新檢核").waitFor();
  await openMenu(pane, "設定");
  await expect(pane.getByRole("textbox", { name: "資產盤點間隔" }).inputValue()).resolves.toBe(
    "12",
  );
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("language and habits are there again when the pane is opened again", async () => {
  const excel = await openPane(browser());
  const { page, pane } = excel;
  await openMenu(pane, "設定");
  await pane.getByRole("switch", { name: "開啟發現時選取儲存格" }).uncheck();
  await pane.getByRole("combobox", { name: "語言 Language" }).selectOption("en");
  await pane.getByRole("button", { name: "Back" }).waitFor();
  const kept = await pane.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('\\"lang\\":\\"en\\"');
  expect(kept).toContain('\\"isFollowing\\":false');
  await page.reload();
  const again = await (await page.waitForSelector("#pane iframe")).contentFrame();
  await again?.getByRole("button", { name: "Check now" }).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});
