import { strToU8 } from "fflate";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { xlsxOf } from "../support/xlsx/xlsxOf";
import { defectiveWorkbook, formsWorkbook } from "./support/formsWorkbook";
import {
  checkedByCli,
  downloaded,
  previews,
  seal,
  sealedByCli,
  tree,
  type Files,
} from "./support/previewPage";
import { withText } from "./support/withText";

jest.setTimeout(240_000);

const JSON_LABEL = "檢核資料（JSON）";
const { open: openPage, choose } = previews();

/** Drops files on the page, as from the desktop. */
async function drop(page: Page, files: Files): Promise<void> {
  // It takes files as soon as it listens, which is a moment after it is shown.
  await page.waitForFunction(() => {
    const over = new DragEvent("dragover", { bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(over);
  });
  const dropped = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of all)
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent("drop", options));
  }, dropped);
}

/** The asset register, its last row as often as it takes. */
async function longWorkbook(count: number): Promise<Uint8Array> {
  const workbook = readWorkbook(await formsWorkbook(["3-02-01"], "sample"), null);
  const sheets = workbook.sheets.map((sheet) => {
    const last = sheet.rows[sheet.rows.length - 1];
    const copies = Array.from({ length: count }, (_, n) => ({
      row: (last?.row ?? 0) + n + 1,
      values: (last?.values ?? []).map((value) =>
        typeof value === "string" ? `${value} ${n}` : value,
      ),
      formats: [],
    }));
    return { ...sheet, rows: [...sheet.rows, ...copies] };
  });
  return xlsxOf({ ...workbook, sheets });
}

test("it shows the findings of a workbook, and its reports have the bytes of the command line's", async () => {
  const { page, complaints } = await openPage();
  const files = { "表單.xlsx": await defectiveWorkbook() };
  await choose(page, files);
  await tree(page).waitFor();
  // Fluent's styles come first: the page's own have the last word, as in the pane.
  const severity = tree(page).locator('[aria-level="1"]').first();
  expect(await severity.evaluate((line) => getComputedStyle(line).position)).toBe("sticky");
  for (const [format, label] of [
    ["html", "檢核報告（HTML）"],
    ["csv", "檢核結果（CSV）"],
    ["json", JSON_LABEL],
    ["sarif", "檢核資料（SARIF）"],
  ] as const)
    expect(await downloaded(page, label)).toBe(await checkedByCli(files, "--format", format));
  await seal(page).getByText("表單.xlsx：未經封緘").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("files that are dropped on the page are opened: one, then two as one set", async () => {
  const { page, complaints } = await openPage();
  const one = { "甲.xlsx": await formsWorkbook(["3-02-01"], "defects") };
  await drop(page, one);
  await seal(page).getByText("甲.xlsx：未經封緘").waitFor();
  const scrolled = () => page.locator("main").evaluate(({ scrollTop }) => scrollTop);
  await page.locator("main").evaluate((main) => main.scrollTo(0, 100));
  expect(await scrolled()).toBe(100);
  const two = { ...one, "乙.xlsx": await formsWorkbook(["3-03-01"], "defects") };
  await drop(page, two);
  await seal(page).getByText("乙.xlsx：未經封緘").waitFor();
  expect(await scrolled()).toBe(0);
  const csv = await downloaded(page, "檢核結果（CSV）");
  expect(csv).toBe(await checkedByCli(two, "--format", "csv", "--set"));
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a finding shows the cells of its row; nothing that writes is offered", async () => {
  const { page, complaints } = await openPage();
  await choose(page, { "表單.xlsx": await defectiveWorkbook() });
  await tree(page).waitFor();
  const names = await page.getByRole("button").or(page.getByRole("tab")).allTextContents();
  expect(names).toContain("重新檢核");
  expect(names.filter((name) => /標示|範本|前往|對應/u.test(name))).toEqual([]);
  await page
    .getByRole("treeitem", { name: /SW-004/u })
    .first()
    .click();
  const row = page.getByRole("table");
  await row.getByText("SW-004").waitFor();
  expect(await page.getByRole("button", { name: /前往/u }).count()).toBe(0);
  expect(await page.locator("button:disabled").count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a sealed workbook agrees with its seal, and what a seal cannot do is said with it", async () => {
  const { page, complaints } = await openPage();
  await choose(page, { "送稽.xlsx": await sealedByCli(await defectiveWorkbook()) });
  await seal(page).getByText("結果一致").click();
  await seal(page)
    .getByText(/不能防止偽造/u)
    .waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a cell edited after sealing is named by sheet, row and field", async () => {
  const { page, complaints } = await openPage();
  const edited = withText(
    await sealedByCli(await defectiveWorkbook()),
    "勞資會議備查、",
    "勞資會議核備、",
  );
  await choose(page, { "送稽.xlsx": edited });
  await seal(page)
    .getByText(/與封緘不符，共 \d+ 處/u)
    .waitFor();
  const lines = await seal(page).getByRole("listitem").allTextContents();
  expect(lines).toEqual([
    expect.stringMatching(
      /^工作表「3-02-01[^」]*」SW-001（第 \d+ 列）「[^」]+」（[A-Z]+\d+）：封緘時為 勞資會議備查、.*，現為 勞資會議核備、/u,
    ),
  ]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("two files are checked as one set, as with --set", async () => {
  const { page, complaints } = await openPage();
  const files = {
    "a.xlsx": await formsWorkbook(["3-02-01"], "defects"),
    "b.xlsx": await formsWorkbook(["3-03-01", "3-03-02"], "defects"),
  };
  await choose(page, files);
  await tree(page).waitFor();
  expect(await downloaded(page, JSON_LABEL)).toBe(
    await checkedByCli(files, "--format", "json", "--set"),
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a file that is no workbook is refused by its name, and another can be opened", async () => {
  const { page, complaints } = await openPage();
  await choose(page, { "壞.xlsx": strToU8("這不是活頁簿") });
  const alert = page.getByRole("alert");
  await alert.getByText("無法讀取活頁簿").waitFor();
  await alert.getByText("壞.xlsx", { exact: true }).waitFor();
  await choose(page, { "表單.xlsx": await defectiveWorkbook() });
  await tree(page).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a check of 50,000 rows shows its progress and can be cancelled, and the page goes on", async () => {
  const { page, complaints } = await openPage();
  await choose(page, { "大.xlsx": await longWorkbook(50_000) });
  const progress = page.getByRole("heading", { name: "檢核中" });
  await progress.waitFor();
  await page
    .getByText(/正在讀取 3-02-01|正在判定規則/u)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "取消" }).click();
  await page.getByRole("button", { name: "一鍵檢核" }).click();
  await progress.waitFor();
  await choose(page, { "表單.xlsx": await defectiveWorkbook() });
  await tree(page).waitFor();
  await seal(page).getByText("表單.xlsx：未經封緘").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("where workers are refused, the page does the work itself and says so", async () => {
  const { page, complaints } = await openPage({
    init: () => {
      Object.defineProperty(globalThis, "Worker", {
        value: function refused() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    },
  });
  await page.getByText(/不允許背景執行/u).waitFor();
  const files = { "表單.xlsx": await defectiveWorkbook() };
  await choose(page, files);
  await tree(page).waitFor();
  expect(await downloaded(page, JSON_LABEL)).toBe(await checkedByCli(files, "--format", "json"));
  expect(complaints).toEqual([]);
  await page.context().close();
});
