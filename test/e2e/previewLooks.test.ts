import { strToU8 } from "fflate";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx/readWorkbook";
import { loadCatalog } from "../../src/catalog";
import type { Lang } from "../../src/core/words/lang";
import { PANE_WORDS } from "../../src/core/words/paneWords";
import { PREVIEW_WORDS } from "../../src/core/words/previewWords";
import { VERIFY_WORDS } from "../../src/core/words/verifyWords";
import { applyEdits } from "../support/mutation/applyEdits";
import { xlsxOf } from "../support/xlsx/xlsxOf";
import { formsWorkbook } from "./support/formsWorkbook";
import { isCutOff, loadAxe, violations } from "./support/inspect";
import { previews, sealedByCli } from "./support/previewPage";
import { withText } from "./support/withText";

jest.setTimeout(240_000);

const { open, choose } = previews();

interface Look {
  readonly lang: Lang;
  readonly width: number;
  readonly media: Parameters<Page["emulateMedia"]>[0];
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ["light", { lang: "zh-TW", width: 1000, media: { colorScheme: "light" } }],
  ["dark", { lang: "zh-TW", width: 400, media: { colorScheme: "dark" } }],
  ["high contrast", { lang: "zh-TW", width: 1000, media: { forcedColors: "active" } }],
  ["English", { lang: "en", width: 320, media: { colorScheme: "light" } }],
];

test.each(LOOKS)(
  "every state of the page is accessible and nothing is cut off: %s",
  async (_, look) => {
    const { page, complaints } = await open({ locale: look.lang === "en" ? "en-GB" : "zh-TW" });
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.emulateMedia(look.media);
    await loadAxe(page.mainFrame());
    const faults: string[] = [];
    await walkStates(page, look.lang, async (state) => {
      await page.waitForTimeout(150);
      faults.push(...(await violations(page.mainFrame())).map((text) => `${state}: ${text}`));
      if (await isCutOff(page.mainFrame())) faults.push(`${state}: wider than the page`);
    });
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

/** An asset without an owner, and backups that are too rare for the level of theirs. */
async function workbookToLookAt(): Promise<Uint8Array> {
  const forms = readWorkbook(await formsWorkbook(["3-02-01", "3-12-03"], "sample"), null);
  const edits = [
    { op: "set", form: "3-02-01", row: "SW-004", field: "owner", value: null },
    { op: "set", form: "3-02-01", row: "SW-006", field: "protectionLevel", value: "普" },
  ];
  return xlsxOf(applyEdits(forms, (await loadCatalog()).templates, edits));
}

/** Goes through every state of the page; `look` is called in each with its name. */
async function walkStates(
  page: Page,
  lang: Lang,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const [words, text] = [PANE_WORDS[lang], PREVIEW_WORDS[lang]];
  const bytes = await workbookToLookAt();
  const sealed = await sealedByCli(bytes);
  const seal = page.getByRole("region", { name: text.seal });
  await page.getByRole("button", { name: text.open }).waitFor();
  await look("start");
  await choose(page, { "壞.xlsx": strToU8("這不是活頁簿") });
  await page.getByRole("alert").first().waitFor();
  await look("unreadable file");
  await choose(page, { "表單.xlsx": bytes });
  await seal.getByText(text.notSealed).waitFor();
  await page.getByText(text.downloads).click();
  await look("results");
  await page
    .getByRole("treeitem", { name: /SW-004/u })
    .first()
    .click();
  await page.getByRole("table").getByText("SW-004").waitFor();
  await look("finding");
  await page.getByRole("button", { name: words.shell.back, exact: true }).click();
  await page.getByRole("treeitem", { name: /BK-13/u }).first().click();
  await page.getByRole("heading", { name: words.finding.related }).waitFor();
  await look("finding with related cells");
  expect(await page.locator("button:disabled").count()).toBe(0);
  await page.getByRole("button", { name: words.shell.back, exact: true }).click();
  await choose(page, { "送稽.xlsx": sealed });
  await seal.getByText(VERIFY_WORDS[lang].consistent).click();
  await look("sealed and consistent");
  await choose(page, { "送稽.xlsx": withText(sealed, "勞資會議備查、", "勞資會議核備、") });
  await seal.getByRole("listitem").first().waitFor();
  await look("sealed and changed");
}
