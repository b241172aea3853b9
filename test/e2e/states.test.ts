import { rmSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import type { Lang } from "../../src/core/words/lang";
import { PANE_WORDS, type PaneWords } from "../../src/core/words/paneWords";
import { paneWithBrokenRules } from "./support/builtPane";
import { inspecting, type Inspection } from "./support/looks";
import { oneBrowser } from "./support/oneBrowser";
import {
  button,
  chooseEnglish,
  complaintsOf,
  formsWorkbook,
  openPane,
  setFaults,
  uncalculatedWorkbook,
  type PaneOptions,
} from "./support/openPane";

jest.setTimeout(240_000);

const browser = oneBrowser();

interface Visit extends Pick<Inspection, "look"> {
  readonly page: Page;
  readonly pane: Frame;
  readonly words: PaneWords;
}

/** Goes through states of one workbook; each is looked at in every way a person may see it. */
async function visit(
  lang: Lang,
  options: PaneOptions,
  ...states: readonly ((visit: Visit) => Promise<void>)[]
): Promise<void> {
  const excel = await openPane(browser(), options);
  const { page, pane } = excel;
  if (lang === "en") await chooseEnglish(pane);
  const { look, faults } = await inspecting(excel, lang);
  for (const state of states) await state({ page, pane, words: PANE_WORDS[lang], look });
  expect(faults).toEqual([]);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
}

const LANGS = ["zh-TW", "en"] as const;

test.each(LANGS)(
  "trouble with reading and writing is told, whatever the look: %s",
  async (lang) => {
    const workbook = await formsWorkbook(["3-02-01"], "defects");
    await visit(
      lang,
      { workbook },
      failed,
      slow,
      cellEdited,
      incomplete,
      notCalculated,
      readOnly,
      nothingFound,
    );
  },
);

test.each(LANGS)("an empty workbook, and one that takes no sheets, are told: %s", (lang) =>
  visit(lang, {}, withoutForms, structureProtected, everythingRefused, built),
);

test.each(LANGS)("a clean result says what it rests on, whatever the look: %s", async (lang) =>
  visit(lang, { workbook: await formsWorkbook(null, "sample") }, clean),
);

test.each(LANGS)("rules that cannot be used are told, nothing is checked: %s", async (lang) => {
  const pane = paneWithBrokenRules();
  await visit(lang, { pane }, brokenRules);
  rmSync(pane.folder, { recursive: true });
});

async function brokenRules({ pane, words: { shell, errors }, look }: Visit): Promise<void> {
  await pane.getByRole("heading", { name: errors.pack.title }).waitFor();
  await pane.getByText(errors.pack.text).waitFor();
  await look("rules unusable");
  await button(pane, shell.retry).click();
  await pane.getByRole("heading", { name: errors.pack.title }).waitFor();
}

async function failed({ page, pane, words: { shell, errors }, look }: Visit): Promise<void> {
  await page.evaluate(() => {
    const host = globalThis.emulatedExcel?.host;
    if (!host) throw new Error("no host");
    host.faults.failures = Array.from({ length: 40 }, (_, n) => ({ batch: host.nextBatch + n }));
  });
  await button(pane, shell.checkNow).click();
  await pane.getByRole("heading", { name: errors.noAnswer.title }).waitFor();
  await look("failed");
  await setFaults(page, { failures: [] });
}

async function slow({ page, pane, words: { shell }, look }: Visit): Promise<void> {
  await setFaults(page, { latency: 500 });
  await button(pane, shell.retry).click();
  await pane.getByRole("progressbar", { name: shell.progress.title }).waitFor();
  await pane
    .getByText(/3-02-01 資訊資產清冊/u)
    .first()
    .waitFor();
  await setFaults(page, { latency: 600_000 });
  await look("progress");
  await button(pane, shell.cancel).click();
  await button(pane, shell.checkNow).waitFor();
  await setFaults(page, { latency: 0 });
}

async function cellEdited({ page, pane, words: { shell, errors }, look }: Visit): Promise<void> {
  await setFaults(page, { editing: "cell" });
  await button(pane, shell.checkNow).click();
  await pane.getByText(errors.editing.title).waitFor();
  await look("cell edited");
  await page.evaluate(() => globalThis.emulatedExcel?.host.endEditing());
}

async function incomplete({ pane, words: { results }, look }: Visit): Promise<void> {
  await pane.getByText(results.incomplete).waitFor();
  await look("incomplete");
}

/** A file that joins the check holds a formula whose result no Excel has left in it. */
async function notCalculated({ page, pane, words, look }: Visit): Promise<void> {
  const { results, scope, shell } = words;
  await button(pane, results.look).click();
  const chooser = page.waitForEvent("filechooser");
  await button(pane, scope.addFiles).click();
  await (
    await chooser
  ).setFiles({
    name: "風險.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await uncalculatedWorkbook()),
  });
  await button(pane, scope.removeFile("風險.xlsx")).waitFor();
  await button(pane, shell.checkAgain).click();
  await pane.getByText(scope.addedNotChecked).waitFor({ state: "detached" });
  await look("scope with a file");
  await button(pane, shell.back).click();
  await button(pane, /^2 (?:張表單|forms)/u).waitFor();
  await pane.getByRole("searchbox").fill("S-FORMULA");
  await pane.getByRole("treeitem", { level: 3 }).first().click();
  await pane.getByText("尚未計算者請以 Excel 開啟並存檔後再檢核。").waitFor();
  await look("formula not calculated");
  await button(pane, shell.back).click();
}

async function readOnly({ page, pane, words: { results, errors }, look }: Visit): Promise<void> {
  await setFaults(page, { isReadOnly: true });
  await button(pane, results.mark).click();
  await button(pane, results.marking.confirm).click();
  await pane.getByRole("alert").getByText(errors.readOnly.title).waitFor();
  await look("read-only, incomplete");
}

async function nothingFound({ pane, words: { results }, look }: Visit): Promise<void> {
  await pane.getByRole("searchbox").fill("沒有這個詞");
  await pane.getByText(results.nothingMeans).waitFor();
  await look("nothing found");
}

async function withoutForms({ pane, words: { shell, results }, look }: Visit): Promise<void> {
  await button(pane, shell.checkNow).click();
  await pane.getByText(results.noFormsMeans).waitFor();
  await look("no form");
}

/** Loads one form, once it has been shown what that writes. */
async function load({ pane, words: { shell, forms } }: Visit): Promise<void> {
  await pane.getByRole("tab", { name: shell.tabs.forms }).click();
  await button(pane, forms.none).click();
  await pane.getByRole("checkbox", { name: /^3-07-01/u }).check();
  await button(pane, shell.loadTemplates).click();
  await button(pane, forms.confirm.confirm).click();
}

async function structureProtected(visiting: Visit): Promise<void> {
  const { page, pane, words, look } = visiting;
  const protect = (isProtected: boolean) =>
    page.evaluate((on) => {
      const workbook = globalThis.emulatedExcel?.host.workbook;
      if (workbook) workbook.isStructureProtected = on;
    }, isProtected);
  await protect(true);
  await load(visiting);
  await pane.getByRole("alert").getByText(words.errors.protected("").text).waitFor();
  await look("structure protected");
  await protect(false);
}

const INSERT = "Workbook.InsertWorksheetsFromBase64 (call)";

async function everythingRefused(visiting: Visit): Promise<void> {
  const { page, pane, words, look } = visiting;
  await setFaults(page, { refuses: [INSERT, "WorksheetCollection.Add (call)"] });
  await load(visiting);
  const { title, text } = words.errors.insertion;
  await pane.getByRole("alert").getByText(words.errors.line(title, text)).waitFor();
  expect(await page.getByRole("tab", { name: /3-07-01/u }).count()).toBe(0);
  await look("insertion refused");
}

/** An administrator has forbidden the insertion of files: the sheet is built instead. */
async function built(visiting: Visit): Promise<void> {
  const { page, pane, words, look } = visiting;
  await setFaults(page, { refuses: [INSERT] });
  await load(visiting);
  await pane.locator("footer").getByText(words.forms.plain).waitFor();
  await page.getByRole("tab", { name: /3-07-01/u }).waitFor();
  await look("built cell by cell");
}

async function clean({ page, pane, words: { shell, scope }, look }: Visit): Promise<void> {
  await button(pane, shell.checkNow).click();
  await pane.getByRole("heading", { name: scope.clean.title }).waitFor();
  await pane.getByText(scope.clean.means(false)).waitFor();
  await pane.getByRole("heading", { name: scope.clean.sample }).waitFor();
  await look("clean");
  const row = pane.locator("button[title]", { hasText: /\d$/u }).first();
  const [number = ""] = /\d+(?=\D*$)/u.exec((await row.getAttribute("title")) ?? "") ?? [];
  await row.click();
  await page
    .locator(`[data-row="${Number(number) - 1}"][aria-selected="true"]`)
    .first()
    .waitFor();
}
