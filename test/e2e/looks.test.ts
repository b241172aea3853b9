import type { Frame, Page } from "playwright-core";
import type { Lang } from "../../src/core/words/lang";
import { isCutOff, loadAxe, violations } from "./support/inspect";
import { oneBrowser } from "./support/oneBrowser";
import { complaintsOf, defectiveWorkbook, openPane } from "./support/openPane";
import { walkViews } from "./support/walkViews";

jest.setTimeout(240_000);

const browser = oneBrowser();

interface Look {
  readonly lang: Lang;
  readonly width: number;
  readonly media: Parameters<Page["emulateMedia"]>[0];
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ["light", { lang: "zh-TW", width: 400, media: { colorScheme: "light" } }],
  ["dark", { lang: "zh-TW", width: 320, media: { colorScheme: "dark" } }],
  ["high contrast", { lang: "zh-TW", width: 320, media: { forcedColors: "active" } }],
  ["English", { lang: "en", width: 320, media: { colorScheme: "light" } }],
  ["200 % zoom at 320 px", { lang: "zh-TW", width: 160, media: { colorScheme: "light" } }],
];

test.each(LOOKS)("every view is accessible and nothing is cut off: %s", async (_, look) => {
  const excel = await openPane(browser(), {
    workbook: await defectiveWorkbook(),
    width: look.width,
  });
  const { page, pane } = excel;
  await page.emulateMedia(look.media);
  if (look.lang === "en") await chooseEnglish(pane);
  const faults: string[] = [];
  await loadAxe(pane);
  await walkViews(pane, look.lang, async (view) => {
    await pane.waitForTimeout(150);
    faults.push(...(await violations(pane)).map((text) => `${view}: ${text}`));
    if (await isCutOff(pane)) faults.push(`${view}: wider than the pane`);
    if (look.lang === "zh-TW")
      faults.push(...(await englishNames(pane)).map((name) => `${view}: ${name}`));
  });
  expect(faults).toEqual([]);
  expect(complaintsOf(excel)).toEqual([]);
  await excel.close();
});

async function chooseEnglish(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("menuitem", { name: "設定" }).click();
  await pane.getByRole("combobox", { name: "語言 Language" }).selectOption("en");
  await pane.getByRole("button", { name: "Back" }).click();
}

/** Names and hints of controls; what stands in the workbook may be of any language. */
function englishNames(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const names = [...document.querySelectorAll("[aria-label], [title], [placeholder]")]
      .filter((element) => !element.closest('[role="treeitem"]'))
      .flatMap((element) =>
        ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
      );
    return names.filter((name) => /[a-z]{4,}/iu.test(name.replace(/Language|Excel/gu, "")));
  });
}
