import type { Page } from "playwright-core";
import { writeTemplateWorkbook } from "../../src/adapters/xlsx/templates/writeTemplateWorkbook";
import { loadCatalog, loadSample } from "../../src/catalog";
import { templateWorkbook } from "../../src/core/templates/design/templateWorkbook";
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

test("the product is tried with sample data from the first view", async () => {
  const excel = await openPane(browser());
  const { pane } = excel;
  await button(pane, "以示範資料試用").click();
  await button(pane, "確定加入").click();
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
  await button(pane, "重新檢核").waitFor({ timeout: 60_000 });
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("marks are shown before they are written, found when the pane is opened again, and cleared", async () => {
  const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
  const { page, pane } = excel;
  const rules = () =>
    page.evaluate(
      () =>
        globalThis.emulatedExcel?.host.workbook.sheets.reduce(
          (sum, sheet) => sum + sheet.conditionalFormats.length,
          0,
        ) ?? 0,
    );
  await checkNow(pane);
  const before = await rules();
  await button(pane, "標示於工作表").click();
  const preview = pane.getByRole("group", { name: "標示前確認" });
  await preview.getByText(/^將於 \d+ 張工作表標示 \d+ 格$/u).waitFor();
  await button(pane, "取消").click();
  expect(await rules()).toBe(before);
  await button(pane, "標示於工作表").click();
  await button(pane, "確定標示").click();
  await button(pane, "清除標示").waitFor();
  expect(await rules()).toBeGreaterThan(before);
  // As when the marked workbook is opened another day.
  await pane.evaluate(() => location.reload());
  await checkNow(pane);
  await pane.getByText("標示為先前檢核所加，活頁簿其後可能已變更。").waitFor();
  await button(pane, "清除標示").click();
  await button(pane, "標示於工作表").waitFor();
  expect(await rules()).toBe(before);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

/** An agency's own register: another sheet name, other titles, another word in a list, no form number. */
async function ownRegister(): Promise<Uint8Array> {
  const catalog = await loadCatalog();
  const samples = (await loadSample()).forms;
  const design = templateWorkbook(catalog, { forms: ["3-10-01"], samples });
  const [sheet] = design.sheets;
  if (!sheet) throw new Error("no sheet");
  const titleRow = sheet.frozen.rows;
  const cells = sheet.cells
    .filter(({ row }) => row >= titleRow)
    .map((cell) => {
      if (cell.row === titleRow && typeof cell.value === "string")
        return { ...cell, value: `本局${cell.value}` };
      return cell.value === "一般使用者" ? { ...cell, value: "業務帳號" } : cell;
    });
  return writeTemplateWorkbook({
    ...design,
    sheets: [
      { ...sheet, name: "帳號盤點", marker: null, cells, merges: [], table: null, validations: [] },
    ],
  });
}

/** What stands below the titles of a control sheet, as texts. */
function rowsOf(page: Page, name: string, title: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    ([sheetName, titleText]) => {
      const sheets = globalThis.emulatedExcel?.host.workbook.sheets ?? [];
      const lines = new Map<number, string[]>();
      const sheet = sheets.find((one) => one.name === sheetName);
      for (const [row, column, { value }] of sheet?.entries() ?? []) {
        if (typeof value !== "string" && typeof value !== "number") continue;
        const line = lines.get(row) ?? [];
        line[column] = String(value);
        lines.set(row, line);
      }
      const rows = [...lines].sort(([a], [b]) => a - b).map(([, line]) => Array.from(line));
      return rows.slice(rows.findIndex((line) => line.includes(titleText ?? "")) + 1);
    },
    [name, title],
  );
}

test("an agency's own register is told what it is, and checked as that form", async () => {
  const excel = await openPane(browser(), { workbook: await ownRegister() });
  const { page, pane } = excel;
  await button(pane, "一鍵檢核").click();
  await button(pane, "指定對應").click();
  await pane.getByRole("combobox", { name: "工作表" }).waitFor();
  await pane.getByRole("combobox", { name: "對應表單" }).selectOption("3-10-01");
  const word = pane.getByRole("combobox", { name: "帳號類型「業務帳號」" });
  await word.waitFor();
  const linesPreviewed = async () => {
    const text = await pane.getByText(/^將於工作表「欄位對應」新增 \d+ 列/u).textContent();
    return Number(/\d+/u.exec(text ?? "")?.[0]);
  };
  const before = await linesPreviewed();
  await word.selectOption("一般使用者");
  await pane.getByText("業務帳號 → 一般使用者").waitFor();
  expect(await linesPreviewed()).toBe(before + 1);
  await button(pane, "儲存對應").click();
  await button(pane, /^1 張表單、\d+ 列$/u).waitFor();
  await page.getByRole("tab", { name: "欄位對應" }).waitFor();
  await expect(rowsOf(page, "欄位對應", "標題文字")).resolves.toHaveLength(before + 1);
  await pane.getByRole("searchbox").fill("業務帳號");
  await pane.getByText(/^顯示 0 件，共 \d+ 件$/u).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("another file joins the check, is told apart, and is left out again", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects"),
  });
  const { pane } = excel;
  await checkNow(pane);
  await button(pane, /^1 張表單、\d+ 列$/u).click();
  const chooser = excel.page.waitForEvent("filechooser");
  await button(pane, "加入其他檔案").click();
  await (
    await chooser
  ).setFiles([
    {
      name: "風險.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await formsWorkbook(["3-03-01"], "defects")),
    },
    { name: "壞檔.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("no zip") },
  ]);
  await pane.getByText(/^無法讀取「壞檔\.xlsx」：.*其餘檔案照常檢核。$/u).waitFor();
  await button(pane, "重新檢核").click();
  await pane.getByText("僅供讀取・1 張表單").waitFor();
  await button(pane, "返回").click();
  await button(pane, /^2 張表單、\d+ 列$/u).click();
  await button(pane, "移除 風險.xlsx").click();
  await button(pane, "重新檢核").click();
  await button(pane, "返回").click();
  await button(pane, /^1 張表單、\d+ 列$/u).waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

test("the sheet for plan data is added from the settings, and the date of the check is set", async () => {
  const excel = await openPane(browser(), {
    workbook: await formsWorkbook(["3-02-01"], "defects"),
  });
  const { page, pane } = excel;
  await openMenu(pane, "設定");
  await button(pane, "加入工作表").click();
  await pane.getByText("將加入 1 張工作表「計畫資料」").waitFor();
  await button(pane, "確定加入").click();
  await page.getByRole("tab", { name: "計畫資料" }).waitFor();
  await button(pane, "返回").click();
  await openMenu(pane, "設定");
  await button(pane, "加入工作表").click();
  await pane.getByText("工作表「計畫資料」已存在，填寫後重新檢核即適用。").waitFor();
  expect(await page.getByRole("tab", { name: "計畫資料" }).count()).toBe(1);
  await pane.getByRole("textbox", { name: "檢核日" }).fill("1150701");
  await pane.getByText("民國 115 年 7 月 1 日（星期三）").waitFor();
  await button(pane, "套用並重新檢核").click();
  await pane.getByText("檢核日 115/07/01").waitFor();
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});
