import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import { check } from "../../src/core/check";
import { fromIso } from "../../src/core/dates/calendar";
import { toHtml } from "../../src/core/report/html/toHtml";
import type { Lang } from "../../src/core/words/lang";
import { launchBrowser } from "../host/office/bootInChromium";
import { findingOf } from "../support/reportOf";
import { defectiveWorkbook } from "./support/openPane";

jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const HOSTILE = findingOf({
  actual: `<script>document.title = "x"</script><img src="https://example.org/x.png">`,
  message: "長".repeat(3000),
  waiver: { reason: "汰換中", approver: "王大明", approvedOn: "2026-09-01", endsOn: "2027-06-30" },
});

/** The page of a workbook with findings, one of them waived and hostile; twice with fewer rules. */
async function htmlOf(lang: Lang, times: number): Promise<string> {
  const catalog = await loadCatalog();
  const snapshots = [readWorkbook(await defectiveWorkbook(), "表單.xlsx")];
  const report = await check({ snapshots, asOf: fromIso("2026-11-22") }, catalog);
  const rules = times === 1 ? report.rules : report.rules.slice(0, 30);
  const hostile = { ...report, rules, findings: [...report.findings, HOSTILE] };
  return toHtml(
    Array.from({ length: times }, () => hostile),
    { lang, catalog },
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 120)} ${failureSummary ?? ""}`),
  );
}

test.each([
  ["zh-TW", 1, 1000],
  ["zh-TW", 2, 1000],
  ["en", 1, 320],
] as const)(
  "the page in %s of %i workbooks at %i px is accessible, asks for nothing and cuts nothing off",
  async (lang, times, width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("request", (request) => complaints.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    await page.setContent(await htmlOf(lang, times));
    expect(complaints).toEqual([]);
    expect(await page.title()).not.toBe("x");
    expect(
      await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("td, th, dd")]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map(({ textContent }) => textContent?.slice(0, 60)),
      ),
    ).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
    await page.close();
  },
);

test("it prints on A4", async () => {
  const page = await browser.newPage();
  await page.setContent(await htmlOf("zh-TW", 1));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox \[([^\]]+)\]/gu)].map(([, box = ""]) =>
    box
      .trim()
      .split(/\s+/u)
      .map((length) => Math.round(Number(length))),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(sizes.filter(([, , width, height]) => width !== 595 || height !== 842)).toEqual([]);
  await page.close();
});
