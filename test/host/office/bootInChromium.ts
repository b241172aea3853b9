import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Frame, Page, Route } from "playwright-core";
import { findBrowser } from "../browser/findBrowser";
import { fontEnvironment } from "../browser/fonts";
import type { RequirementSets } from "./appContext";
import { served, startAddress } from "./hostSite";
import type { HostSite, Served } from "./hostSite";
import { OFFICE_CDN, OFFICE_PATH } from "./officeLibrary";

const ORIGIN = "https://localhost";

export interface ExcelOptions extends HostSite {
  /** ISO date the pages take for today; the machine's own where left out. */
  readonly today?: string;
  readonly sets?: RequirementSets;
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

/**
 * Runs in every frame, before anything else. Only what the clock says is moved: Playwright's own clock
 * also replaces `performance`, of which office.js reads how long it took to load.
 */
function shiftClock(start: number): void {
  const ahead = start - Date.now();
  const shifted = class extends Date {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [shifted.now()] : given) as [number]));
    }
    static override now = (): number => ahead + clock();
  };
  const clock = Date.now;
  globalThis.Date = shifted as DateConstructor;
}

/** Opens the host page with the pane in it. Nothing is served: every request is answered from disk. */
export async function openExcel(browser: Browser, options: ExcelOptions): Promise<ExcelWindow> {
  const context = await browser.newContext({
    locale: "zh-TW",
    timezoneId: "Asia/Taipei",
    viewport: { width: 1366, height: 768 },
  });
  const complaints: string[] = [];
  await context.route("**/*", (route) => answer(route, options, complaints));
  await reportViolations(context, complaints);
  if (options.today !== undefined)
    await context.addInitScript(shiftClock, Date.parse(`${options.today}T09:00:00+08:00`));
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => complaints.push(`error ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console ${message.text()}`);
  });
  await page.goto(ORIGIN + startAddress(options, options.sets));
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

async function paneFrame(page: Page, { start }: ExcelOptions["pane"]): Promise<Frame> {
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
  const found = await answerFor(url, options);
  if (found === null) {
    complaints.push(`request ${url}`);
    await route.abort();
    return;
  }
  await route.fulfill({ body: found.body, contentType: found.type, headers: found.headers });
}

/** Null for whatever is outside the emulated Excel. */
async function answerFor(url: string, options: ExcelOptions): Promise<Served | null> {
  const { origin, pathname } = new URL(url.replace(OFFICE_CDN, ORIGIN + OFFICE_PATH));
  return origin === ORIGIN ? served(pathname, options) : null;
}
