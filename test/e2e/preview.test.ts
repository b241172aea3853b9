import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { writeCheckedWorkbook } from "../../src/adapters/xlsx/writing/writeCheckedWorkbook";
import { run } from "../../src/apps/cli/run";
import { loadCatalog } from "../../src/catalog";
import { fromIso } from "../../src/core/dates/calendar";
import { handOverOf } from "../../src/core/handOver";
import { launchBrowser } from "../host/office/bootInChromium";
import { MemoryIo } from "../support/memoryIo";
import { xlsxOf } from "../support/xlsx/xlsxOf";
import { defectiveWorkbook, formsWorkbook } from "./support/formsWorkbook";

jest.setTimeout(240_000);

const PAGE = path.join(__dirname, "../../dist/preview.html");
const AS_OF = "2026-11-22";

let browser: Browser;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "preview-"));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface OpenPage {
  readonly page: Page;
  /** What should not have happened: requests, errors, violations of the policy. */
  readonly complaints: readonly string[];
}

/** The built page from disk, in a browser without network, on the day the sample is of. */
async function openPage(init?: () => void): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "zh-TW", acceptDownloads: true });
  await context.setOffline(true);
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(PAGE).href;
  page.on("request", (request) => {
    if (!/^(?:blob|data):/u.test(request.url()) && request.url() !== address)
      complaints.push(`request ${request.url()}`);
  });
  page.on("pageerror", ({ message }) => complaints.push(`error ${message}`));
  page.on("console", (message) => complaints.push(`console ${message.text()}`));
  await page.clock.setFixedTime(`${AS_OF}T09:00:00`);
  await page.goto(address);
  return { page, complaints };
}

type Files = Readonly<Record<string, Uint8Array>>;

async function choose(page: Page, files: Files): Promise<void> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  await page.getByRole("button", { name: /^開啟(?:其他)?檔案$/u }).waitFor();
  await page.locator("input[type=file]").setInputFiles(paths);
}

const tree = (page: Page) => page.getByRole("tree", { name: "檢核結果" });
const seal = (page: Page) => page.getByRole("region", { name: "封緘驗證" });

async function exportedJson(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "匯出 JSON" }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/** What `lbbu check --format json` prints about these files. */
async function cliJson(files: Files, more: readonly string[] = []): Promise<string> {
  const io = new MemoryIo(files);
  const argv = ["check", ...Object.keys(files), "--as-of", AS_OF, "--format", "json", ...more];
  await run(argv, io);
  return io.out;
}

/** The sample with defects as `lbbu mark` writes it. */
async function sealedWorkbook(): Promise<Uint8Array> {
  const bytes = await defectiveWorkbook();
  const wishes = { asOf: fromIso(AS_OF) };
  const sealedAt = "2026-11-22T14:02:00+08:00";
  const handOver = await handOverOf(
    readWorkbook(bytes, "表單.xlsx"),
    { wishes, sealedAt },
    await loadCatalog(),
  );
  return writeCheckedWorkbook(bytes, handOver.checked);
}

/** The file with a text of its cells written otherwise. */
function withText(bytes: Uint8Array, before: string, after: string): Uint8Array {
  const parts = unzipSync(bytes);
  let count = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/u.test(name)) continue;
    const text = strFromU8(part);
    if (!text.includes(before)) continue;
    parts[name] = strToU8(text.replace(before, after));
    count++;
    break;
  }
  expect(count).toBe(1);
  return zipSync(parts);
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

test("it shows the findings of a workbook, and its report has the bytes of the command line's", async () => {
  const { page, complaints } = await openPage();
  const files = { "表單.xlsx": await defectiveWorkbook() };
  await choose(page, files);
  await tree(page).waitFor();
  expect(await exportedJson(page)).toBe(await cliJson(files));
  await seal(page).getByText("表單.xlsx：未經封緘").waitFor();
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
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a sealed workbook agrees with its seal, and what a seal cannot do is said with it", async () => {
  const { page, complaints } = await openPage();
  await choose(page, { "送稽.xlsx": await sealedWorkbook() });
  await seal(page).getByText("結果一致").click();
  await seal(page)
    .getByText(/不能防止偽造/u)
    .waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("a cell edited after sealing is named by sheet, row and field", async () => {
  const { page, complaints } = await openPage();
  const edited = withText(await sealedWorkbook(), "勞資會議備查、", "勞資會議核備、");
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
  expect(await exportedJson(page)).toBe(await cliJson(files, ["--set"]));
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
  const { page, complaints } = await openPage(() => {
    Object.defineProperty(globalThis, "Worker", {
      value: function refused() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.getByText(/不允許背景執行/u).waitFor();
  const files = { "表單.xlsx": await defectiveWorkbook() };
  await choose(page, files);
  await tree(page).waitFor();
  expect(await exportedJson(page)).toBe(await cliJson(files));
  expect(complaints).toEqual([]);
  await page.context().close();
});
