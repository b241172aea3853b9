import { createServer } from "node:http";
import type { Server } from "node:http";
import type { Frame, Page } from "playwright-core";
import { demoSite } from "../demo/demoSite";
import { openInBrowser } from "../demo/openInBrowser";
import { answerFrom, listen } from "../demo/siteServer";
import { BUILT_PANE } from "./support/builtPane";
import { oneBrowser } from "./support/oneBrowser";
import { checkNow, typeInto } from "./support/openPane";

jest.setTimeout(180_000);

const browser = oneBrowser();
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer(answerFrom(await demoSite()));
  address = `http://localhost:${await listen(server, [0])}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Visit {
  readonly page: Page;
  readonly pane: Frame;
  /** Origins that were asked for anything. */
  readonly origins: ReadonlySet<string>;
  readonly errors: readonly string[];
}

/** As a person does: the address typed into a browser, nothing in between. */
async function visit(): Promise<Visit> {
  const page = await browser().newPage({ viewport: { width: 1366, height: 768 } });
  const origins = new Set<string>();
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) origins.add(new URL(request.url()).origin);
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(address);
  const frame = await page.waitForSelector("#pane iframe");
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("the pane did not open");
  return { page, pane, origins, errors };
}

test("started without Excel, the pane checks the workbook, goes to a cell and sees it corrected", async () => {
  const { page, pane, origins, errors } = await visit();
  await page.getByText("示範資料以 115/11/22 為準").waitFor();
  await checkNow(pane);
  await pane.getByRole("treeitem", { name: /^資訊資產清冊 第 13 列・盤點日期/u }).click();
  await page.locator('[data-cell="AG13"][aria-selected="true"]').waitFor();
  await typeInto(page, "AG13", "2026/10/01");
  await pane.getByText("已變更，尚未重新檢核。").waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "另存新檔" }).click();
  expect((await saved).suggestedFilename()).toBe("示範活頁簿.xlsx");
  expect([...origins]).toEqual([new URL(address).origin]);
  expect(errors).toEqual([]);
  await page.close();
});

test("the pane stands under its production policy, but for the frame in which Excel is trusted", async () => {
  const response = await fetch(`${address}pane/taskpane.html`);
  const { policy } = BUILT_PANE.pane;
  const loosened = policy.replace("frame-src 'none'", "frame-src 'self'");
  expect(response.headers.get("content-security-policy")).toBe(loosened);
});

test.each([
  "package.json",
  "pane/%2e%2e/%2e%2e/package.json",
  "pane/..%2f..%2fpackage.json",
  "pane/..%5c..%5cpackage.json",
  "office-js/%2e%2e/package.json",
  "pane//etc/hostname",
  "/etc/hostname",
  "pane/",
])("no file beside the demo is given away: %s", async (path) => {
  expect((await fetch(address + path)).status).toBe(404);
});

test("a taken port is passed over, and only this machine is listened to", async () => {
  const taken = Number(new URL(address).port);
  const other = createServer();
  const port = await listen(other, [taken, 0]);
  expect(port).not.toBe(taken);
  expect(other.address()).toMatchObject({ address: "127.0.0.1" });
  other.close();
});

test("a machine without a browser to open is no failure", async () => {
  const { PATH } = process.env;
  process.env["PATH"] = __dirname;
  const isOpened = await openInBrowser(address).finally(() => (process.env["PATH"] = PATH));
  expect(isOpened).toBe(false);
});
