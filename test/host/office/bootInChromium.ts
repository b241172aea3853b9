import { readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";
import { fontEnvironment } from "../browser/fonts";
import { BUNDLE_FOLDER } from "../page/bundle";
import type { RequirementSets } from "./appContext";
import { officeFile } from "./officeLibrary";
import type { OfficeBuild } from "./officeLibrary";

const ORIGIN = "https://localhost";
/** The address production pages load office.js from; answered from the npm package. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

interface PaneSource {
  /** Folder of the built pane on this disk, and its page. */
  readonly folder: string;
  readonly start: string;
  /** Content-Security-Policy header to serve it with. */
  readonly policy?: string;
}

export interface ExcelOptions {
  readonly pane: PaneSource;
  readonly workbook?: Uint8Array;
  readonly build?: OfficeBuild;
  readonly sets?: RequirementSets;
  readonly manifest?: string;
}

/** An open emulated Excel: the page, the pane's frame in it, and what must not have happened. */
export interface ExcelWindow {
  readonly page: Page;
  readonly pane: Frame;
  /** Requests that left the machine, console errors and CSP violations: tests expect none. */
  readonly complaints: string[];
  readonly snapshot: () => Promise<unknown>;
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A browser without a window, unless one is asked for: a demonstration wants one. */
export const launchBrowser = ({ headless = true } = {}): Promise<Browser> =>
  chromium.launch({
    headless,
    executablePath: findBrowser(),
    env: { ...environment(), ...fontEnvironment() },
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });

function environment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Opens the host page with the pane in it. Nothing is served: every request is answered from disk. */
export async function openExcel(browser: Browser, options: ExcelOptions): Promise<ExcelWindow> {
  const context = await browser.newContext({
    locale: "zh-TW",
    viewport: { width: 1366, height: 768 },
  });
  const complaints: string[] = [];
  await context.route("**/*", (route) => answer(route, options, complaints));
  await reportViolations(context, complaints);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(`error ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console ${message.text()}`);
  });
  await page.goto(`${ORIGIN}/?${query(options)}`);
  const pane = await paneFrame(page, options.pane);
  return {
    page,
    pane,
    complaints,
    snapshot: () => page.evaluate(() => globalThis.emulatedExcel?.snapshot()),
    save: async () => {
      const base64 = await page.evaluate(() => globalThis.emulatedExcel?.save());
      return Buffer.from(base64 ?? "", "base64");
    },
    close: () => context.close(),
  };
}

function query({ pane, workbook, sets, manifest }: ExcelOptions): string {
  const query = new URLSearchParams({ pane: `/pane/${pane.start}` });
  if (workbook) query.set("workbook", "/workbook.xlsx");
  if (sets) query.set("sets", JSON.stringify(sets));
  if (manifest) query.set("manifest", "/manifest.xml");
  return query.toString();
}

async function paneFrame(page: Page, { start }: PaneSource): Promise<Frame> {
  const isPane = (frame: Frame): boolean => frame.url().startsWith(`${ORIGIN}/pane/${start}`);
  await page.waitForSelector("#pane iframe", { state: "attached" });
  for (let tries = 0; !page.frames().some(isPane) && tries < 200; tries += 1)
    await page.waitForTimeout(25);
  const pane = page.frames().find(isPane);
  if (pane === undefined) throw new Error(`the pane did not open: ${start}`);
  return pane;
}

async function reportViolations(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.exposeFunction(
    "reportViolation",
    (text: string) => void complaints.push(`policy ${text}`),
  );
  await context.addInitScript(() => {
    addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile }) => {
        // office.js sets one inline style itself (office-js #1687): harmless and not ours to change
        if (effectiveDirective === "style-src-attr" && sourceFile.includes("excel-web")) return;
        const reporter = globalThis as unknown as { reportViolation(text: string): void };
        reporter.reportViolation(`${effectiveDirective} ${blockedURI}`);
      },
    );
  });
}

async function answer(route: Route, options: ExcelOptions, complaints: string[]): Promise<void> {
  const url = route.request().url();
  try {
    const { body, type, headers } = await served(url, options);
    await route.fulfill({ body, contentType: type, headers: headers ?? {} });
  } catch {
    complaints.push(`request ${url}`);
    await route.abort();
  }
}

interface Served {
  readonly body: Buffer;
  readonly type: string;
  readonly headers?: Record<string, string>;
}

async function served(url: string, options: ExcelOptions): Promise<Served> {
  const { origin, pathname } = new URL(url);
  const { pane, workbook, build } = options;
  if (url.startsWith(CDN)) return library(url.slice(CDN.length), build);
  if (origin !== ORIGIN) throw new Error(`outside: ${url}`);
  if (pathname.startsWith("/office-js/"))
    return library(pathname.slice("/office-js/".length), build);
  if (pathname === "/workbook.xlsx" && workbook) {
    return { body: Buffer.from(workbook), type: "application/octet-stream" };
  }
  if (pathname === "/manifest.xml" && options.manifest) return fromDisk(options.manifest);
  if (pathname.startsWith("/pane/")) {
    const headers = pane.policy ? { "content-security-policy": pane.policy } : {};
    return {
      ...(await fromDisk(path.join(pane.folder, pathname.slice("/pane/".length)))),
      headers,
    };
  }
  if (pathname === "/host.js") return fromDisk(path.join(BUNDLE_FOLDER, "host.js"));
  const own = pathname === "/" ? "index.html" : path.basename(pathname);
  return fromDisk(path.join(__dirname, "../page", own));
}

/** The build a test asks for, whatever build the pane names. */
function library(name: string, build: OfficeBuild = "minified"): Promise<Served> {
  const entry = name === "office.js" && build === "debug" ? "office.debug.js" : name;
  const file = officeFile(`/office-js/${entry.split("?")[0] ?? ""}`);
  if (file === null) throw new Error(`no ${name}`);
  return fromDisk(file);
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

async function fromDisk(file: string): Promise<Served> {
  return {
    body: await readFile(file),
    type: TYPES[path.extname(file)] ?? "application/octet-stream",
  };
}
