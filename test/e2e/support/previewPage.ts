import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { run } from "../../../src/apps/cli/run";
import { launchBrowser } from "../../host/office/bootInChromium";
import { MemoryIo } from "../../support/memoryIo";

const PAGE = path.join(__dirname, "../../../dist/preview.html");
const AS_OF = "2026-11-22";
const SEALED_AT = "2026-11-22T14:02:00+08:00";

export type Files = Readonly<Record<string, Uint8Array>>;

interface OpenPage {
  readonly page: Page;
  /** What should not have happened: requests, errors, violations of the policy. */
  readonly complaints: readonly string[];
}

interface Previews {
  /** The built page from disk, in a browser without network, on the day the sample is of. */
  open(this: void, wishes?: Wishes): Promise<OpenPage>;
  choose(this: void, page: Page, files: Files): Promise<void>;
}

interface Wishes {
  readonly init?: () => void;
  readonly locale?: "zh-TW" | "en-GB";
}

/** One browser and one folder for all tests of a file. */
export function previews(): Previews {
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
  return {
    open: (wishes = {}) => openIn(browser, wishes),
    choose: async (page, files) => {
      const paths = Object.entries(files).map(([name, bytes]) => {
        const file = path.join(folder, name);
        writeFileSync(file, bytes);
        return file;
      });
      await page
        .getByRole("button", { name: /^(?:開啟(?:其他)?檔案|Open (?:other )?files)$/u })
        .waitFor();
      await page.locator("input[type=file]").setInputFiles(paths);
    },
  };
}

async function openIn(browser: Browser, { init, locale = "zh-TW" }: Wishes): Promise<OpenPage> {
  const context = await browser.newContext({ locale, acceptDownloads: true });
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

export const tree = (page: Page): Locator => page.getByRole("tree", { name: "檢核結果" });
export const seal = (page: Page): Locator => page.getByRole("region", { name: "封緘驗證" });

/** What is downloaded under this label. */
export async function downloaded(page: Page, label: string): Promise<string> {
  const button = page.getByRole("button", { name: label });
  if (!(await button.isVisible())) await page.getByText("下載報告").click();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8");
}

/** What `lbbu check` prints about these files. */
export async function checkedByCli(files: Files, ...more: readonly string[]): Promise<string> {
  const io = new MemoryIo(files);
  await run(["check", ...Object.keys(files), "--as-of", AS_OF, ...more], io);
  return io.out;
}

/** As `lbbu mark` writes it. */
export async function sealedByCli(bytes: Uint8Array): Promise<Uint8Array> {
  const io = new MemoryIo({ "表單.xlsx": bytes });
  const when = ["--as-of", AS_OF, "--sealed-at", SEALED_AT];
  await run(["mark", "表單.xlsx", "--out", "送稽.xlsx", ...when], io);
  const marked = io.files.get("送稽.xlsx");
  if (!marked) throw new Error(io.err);
  return marked;
}
