import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, openExcel } from "../../host/office/bootInChromium";
import type { ExcelOptions } from "../../host/office/bootInChromium";
import { bundleHostPage } from "../../host/page/bundle";
import { writeWorkbook } from "../../host/files/writeWorkbook";
import { Workbook } from "../../host/engine/model/workbook";

jest.setTimeout(120_000);

const PANE = { folder: path.join(__dirname, "../../host/samplePane"), start: "taskpane.html" };
let browser: Browser;

beforeAll(async () => {
  await bundleHostPage();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function sampleFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("資產清冊");
  const date = sheet.cellFor(0, 0);
  date.value = 46348;
  date.numberFormat = "[$-404]e/mm/dd";
  sheet.cellFor(1, 0).value = "核心交換器";
  sheet.cellFor(2, 0).value = "隱藏之列";
  sheet.rows.set(2, { size: null, hidden: true });
  sheet.merges.push({ top: 1, left: 0, bottom: 1, right: 2 });
  workbook.addSheet("附表").cellFor(0, 0).value = "第二張";
  return writeWorkbook(workbook);
}

const open = async (options: Partial<ExcelOptions> = {}) =>
  openExcel(browser, { pane: PANE, workbook: await sampleFile(), ...options });

test.each(["debug", "minified"] as const)(
  "the %s library starts beside the grid",
  async (build) => {
    const excel = await open({ build });
    await excel.pane.getByText("Excel OfficeOnline zh-TW").waitFor();
    await excel.pane.getByText("資產清冊、附表").waitFor();
    expect(excel.complaints).toEqual([]);
    await excel.close();
  },
);

test("the grid shows dates of the Republic calendar, merged cells and no hidden rows", async () => {
  const { page, close } = await open();
  await expect(page.locator('[data-cell="A1"]').textContent()).resolves.toBe("115/11/22");
  await expect(page.locator('[data-cell="A2"]').getAttribute("colspan")).resolves.toBe("3");
  await expect(page.locator('[data-cell="A3"]').count()).resolves.toBe(0);
  await close();
});

test("a person types into a cell, and the add-in hears of it", async () => {
  const { page, pane, close } = await open();
  await pane.getByText("資產清冊、附表").waitFor();
  await page.locator('[data-cell="B4"]').dblclick();
  await page.getByLabel("編輯儲存格 B4").fill("2026/11/22");
  await page.keyboard.press("Enter");
  await pane.getByText("變更 B4").waitFor();
  await expect(page.locator('[data-cell="B4"]').textContent()).resolves.toBe("2026/11/22");
  await close();
});

test("while a cell is being edited the add-in's batch waits, and goes on afterwards", async () => {
  const { page, pane, close } = await open();
  await pane.getByText("資產清冊、附表").waitFor();
  await page.locator('[data-cell="B4"]').dblclick();
  await pane.locator("#mark").dispatchEvent("click");
  await pane.waitForTimeout(200);
  await expect(pane.getByText("已標示").count()).resolves.toBe(0);
  await page.keyboard.press("Escape");
  await pane.getByText("已標示").waitFor();
  await expect(page.locator('[data-cell="A1"]').getAttribute("style")).resolves.toContain(
    "rgb(255, 199, 206)",
  );
  await close();
});

test("a person switches to another sheet and renames it", async () => {
  const { page, close } = await open();
  await page.getByRole("tab", { name: "附表" }).click();
  await page.locator('[data-cell="A1"]', { hasText: "第二張" }).waitFor();
  await page.getByRole("tab", { name: "附表" }).dblclick();
  await page.getByLabel("工作表名稱").fill("附表一");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "附表一" }).waitFor();
  await close();
});

test("a flag and its removal leave the saved file byte for byte", async () => {
  const workbook = await sampleFile();
  const excel = await open({ workbook });
  await excel.pane.getByText("資產清冊、附表").waitFor();
  await excel.pane.locator("#mark").click();
  await excel.pane.getByText("已標示").waitFor();
  await expect(excel.save()).resolves.not.toEqual(Buffer.from(workbook));
  await excel.pane.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("資產清冊");
    const formats = sheet.getRange().conditionalFormats.load("items/id");
    await context.sync();
    formats.items[0].delete();
    await context.sync();
  })`);
  await expect(excel.save()).resolves.toEqual(Buffer.from(workbook));
  await excel.close();
});

test("Chinese text is drawn with a Chinese font: two characters do not look alike", async () => {
  const { page, close } = await open();
  const [one, other] = await page.evaluate(() =>
    ["資", "訊"].map((character) => {
      const context = document.createElement("canvas").getContext("2d");
      if (context === null) return "";
      context.font = "32px sans-serif";
      context.fillText(character, 0, 40);
      return context.canvas.toDataURL();
    }),
  );
  expect(one).not.toBe(other);
  await close();
});

test("a page that asks for something outside is told on", async () => {
  const excel = await open();
  await excel.page.evaluate(() => fetch("https://example.com/").catch(() => undefined));
  expect(excel.complaints.join()).toContain("request https://example.com/");
  await excel.close();
});

test("the ribbon shows the buttons of the manifest, and one runs its function", async () => {
  const excel = await open({ manifest: path.join(PANE.folder, "manifest.xml") });
  await excel.pane.getByText("資產清冊、附表").waitFor();
  await excel.page.getByRole("button", { name: "標示儲存格" }).click();
  await excel.pane.getByText("已標示").waitFor();
  await excel.page.getByRole("button", { name: "開啟窗格" }).waitFor();
  await excel.close();
});

test("a person saves the file", async () => {
  const excel = await open();
  const download = excel.page.waitForEvent("download");
  await excel.page.getByRole("button", { name: "另存新檔" }).click();
  expect((await download).suggestedFilename()).toBe("workbook.xlsx");
  await excel.close();
});
