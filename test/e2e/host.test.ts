import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { oneBrowser } from "./support/oneBrowser";
import {
  button,
  checkNow,
  complaintsOf,
  defectiveWorkbook,
  formsWorkbook,
  openPane,
  treeOf,
} from "./support/openPane";

jest.setTimeout(180_000);

const browser = oneBrowser();
const small = () => formsWorkbook(["3-02-01"], "defects");

async function setFault(
  page: Page,
  fault: "editing" | "readOnly" | "refusal" | "protected" | "none",
): Promise<void> {
  await page.evaluate((name) => {
    const host = globalThis.emulatedExcel?.host;
    if (!host) throw new Error("no host");
    if (name === "editing") host.faults.editing = "cell";
    if (name === "none") host.endEditing();
    host.faults.isReadOnly = name === "readOnly";
    host.faults.failures =
      name === "refusal"
        ? Array.from({ length: 40 }, (_, n) => ({ batch: host.nextBatch + n }))
        : [];
    for (const sheet of host.workbook.sheets) sheet.isProtected = name === "protected";
  }, fault);
}

test("the ribbon checks at one click and opens the pane with the results", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { page, pane } = excel;
  await button(pane, "一鍵檢核").waitFor();
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (!host) return;
    host.runtimeState = "Hidden";
    host.changed();
  });
  await page.locator("#pane").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "一鍵檢核" }).click();
  await page.locator("#pane").waitFor({ state: "visible" });
  await treeOf(pane).waitFor();
  await page.getByRole("button", { name: "載入範本" }).click();
  await pane.getByRole("tab", { name: "範本", selected: true }).waitFor();
  await page.getByRole("button", { name: "檢核結果" }).click();
  await treeOf(pane).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("without ribbon group, as from a SharePoint catalogue, the pane does everything by itself", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lbbu-"));
  const manifest = path.join(folder, "manifest.xml");
  const whole = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  writeFileSync(manifest, whole.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/u, ""));
  const excel = await openPane(browser(), { workbook: await small(), manifest });
  const { page, pane } = excel;
  await page.getByRole("button", { name: "開啟增益集" }).waitFor();
  await checkNow(pane);
  await button(pane, "標示於工作表").click();
  await button(pane, "確定標示").click();
  await button(pane, "清除標示").click();
  await button(pane, "標示於工作表").waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("while a cell is edited the pane says so, and goes on by itself", async () => {
  const excel = await openPane(browser(), { workbook: await small() });
  const { page, pane } = excel;
  await setFault(page, "editing");
  await button(pane, "一鍵檢核").click();
  await pane.getByText("請先結束儲存格編輯").waitFor();
  await setFault(page, "none");
  await treeOf(pane).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("Excel that does not answer is told on a page of its own, and tried again", async () => {
  const excel = await openPane(browser(), { workbook: await small() });
  const { page, pane } = excel;
  await button(pane, "一鍵檢核").waitFor();
  await setFault(page, "refusal");
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("heading", { name: "Excel 沒有回應" }).waitFor();
  await setFault(page, "none");
  await button(pane, "再試一次").click();
  await treeOf(pane).waitFor();
  await setFault(page, "refusal");
  await button(pane, "重新檢核").click();
  await pane.getByText("Excel 沒有回應。活頁簿內容未受影響，請再試一次。").waitFor();
  await treeOf(pane).waitFor();
  await excel.close();
});

test.each([
  ["protected", /未寫入任何內容。工作表「3-02-01 資訊資產清冊」受保護/u],
  ["readOnly", /^活頁簿為唯讀。可以檢核，無法標示或加入工作表/u],
] as const)(
  "a workbook that is %s is checked, and says why it is not marked",
  async (fault, text) => {
    const excel = await openPane(browser(), { workbook: await small() });
    const { page, pane } = excel;
    await setFault(page, fault);
    await checkNow(pane);
    await button(pane, "標示於工作表").click();
    await button(pane, "確定標示").click();
    await pane.getByRole("alert").getByText(text).waitFor();
    await button(pane, "標示於工作表").waitFor();
    await excel.close();
  },
);

test("an Excel that is too old is told what is needed", async () => {
  const excel = await openPane(browser(), { workbook: await small(), sets: { ExcelApi: "1.12" } });
  await button(excel.pane, "一鍵檢核").click();
  await excel.pane.getByRole("heading", { name: "Excel 版本過舊" }).waitFor();
  await excel.close();
});

test("a workbook without any form is told what to do", async () => {
  const excel = await openPane(browser());
  const { pane } = excel;
  await button(pane, "一鍵檢核").click();
  await pane.getByText("可載入範本，或指定工作表對應的表單。").waitFor();
  await button(pane, "載入範本").click();
  await pane.getByRole("tab", { name: "範本", selected: true }).waitFor();
  await excel.close();
});

test("a workbook without gaps says what was examined and what is left to people", async () => {
  const excel = await openPane(browser(), { workbook: await formsWorkbook(null, "sample") });
  const { pane } = excel;
  await button(pane, "一鍵檢核").click();
  await pane.getByRole("heading", { level: 2, name: "未發現缺失及待確認事項" }).waitFor();
  await pane.getByText("不等同全部符合規定").waitFor();
  await pane.getByText("仍須人工辦理").waitFor();
  await excel.close();
});
