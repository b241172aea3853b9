import type { Lang } from "../../src/core/words/lang";
import { inspecting } from "./support/looks";
import { oneBrowser } from "./support/oneBrowser";
import { chooseEnglish, complaintsOf, defectiveWorkbook, openPane } from "./support/openPane";
import { walkViews } from "./support/walkViews";

jest.setTimeout(240_000);

const browser = oneBrowser();

test.each<Lang>(["zh-TW", "en"])(
  "every view is accessible, in its language, and nothing is cut off or out of reach: %s",
  async (lang) => {
    const excel = await openPane(browser(), { workbook: await defectiveWorkbook() });
    if (lang === "en") await chooseEnglish(excel.pane);
    const { look, faults } = await inspecting(excel, lang);
    await walkViews(excel.pane, lang, look);
    expect(faults).toEqual([]);
    expect(complaintsOf(excel)).toEqual([]);
    await excel.close();
  },
);
