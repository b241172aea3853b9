import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { button, checkNow, defectiveWorkbook, openMenu, openPane } from "../e2e/support/openPane";
import { launchBrowser } from "../host/office/bootInChromium";
import { bundleHostPage } from "../host/page/bundle";

interface Picture {
  readonly name: string;
  /** Brings the pane to the view. */
  readonly view: (pane: Frame) => Promise<void>;
  /** The workbook beside the pane too; otherwise the pane alone. */
  readonly isWhole?: boolean;
  readonly width?: number;
  readonly scheme?: "dark";
}

/** The pictures of the README; another view is another line. */
const PICTURES: readonly Picture[] = [
  { name: "results", view: marked, isWhole: true },
  { name: "finding", view: finding, isWhole: true },
  { name: "plan", view: planMap },
  { name: "rules", view: (pane) => openMenu(pane, "規則") },
  { name: "templates", view: (pane) => pane.getByRole("tab", { name: "範本" }).click() },
  { name: "audit", view: audit },
  { name: "sealed", view: sealed },
  { name: "settings", view: (pane) => openMenu(pane, "設定") },
  { name: "dark", view: checkNow, scheme: "dark" },
  { name: "narrow", view: finding, width: 320 },
];

/** The results, and what is marked on a sheet. */
async function marked(pane: Frame): Promise<void> {
  await checkNow(pane);
  await button(pane, "標示於工作表").click();
  await button(pane, "確定標示").click();
  await button(pane, "清除標示").waitFor();
  await pane.page().getByRole("tab", { name: "3-03-02 風險處理計畫表" }).click();
}

async function finding(pane: Frame): Promise<void> {
  await checkNow(pane);
  await pane.getByRole("treeitem", { name: /^資訊資產清冊 第 17 列・保管人/u }).click();
  await pane.getByRole("heading", { level: 2, name: "資產管理人與保管人可識別" }).waitFor();
  await button(pane, "前往儲存格").waitFor();
}

/** The plan after a check, with one chapter open. */
async function planMap(pane: Frame): Promise<void> {
  await checkNow(pane);
  await pane.getByRole("tab", { name: "計畫" }).click();
  await button(pane, /^柒 /u).click();
}

/** What an audit copy will hold. */
async function audit(pane: Frame): Promise<void> {
  await checkNow(pane);
  await pane.getByRole("tab", { name: "送稽" }).click();
  await button(pane, "產生送稽版").waitFor();
}

/** An audit copy that was produced. */
async function sealed(pane: Frame): Promise<void> {
  await audit(pane);
  await button(pane, "產生送稽版").click();
  await button(pane, "重新產生").waitFor();
}

/** Takes the pictures of the production pane, on the day the tests take for today: those named, or all. */
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  await bundleHostPage();
  const browser = await launchBrowser();
  for (const picture of PICTURES)
    if (named.length === 0 || named.includes(picture.name)) await take(browser, picture);
  await browser.close();
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, view, isWhole = false, width = 400, scheme = "light" } = picture;
  const { page, pane, close } = await openPane(browser, {
    workbook: await defectiveWorkbook(),
    workbookName: "示範活頁簿.xlsx",
    width,
  });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1100, height: isWhole ? 620 : 720 });
  await view(pane);
  // What the view loads late, as fonts and its selected cell, is there by then.
  await page.waitForTimeout(800);
  const file = path.join(".images", `${name}.png`);
  const whole = page.locator(isWhole ? "body" : "#pane");
  await whole.screenshot({ path: file, animations: "disabled" });
  console.log(`▸ ${file}`);
  await close();
}

void main();
