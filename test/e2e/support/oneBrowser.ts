import type { Browser } from "playwright-core";
import { launchBrowser } from "../../host/office/bootInChromium";
import { bundleHostPage } from "../../host/page/bundle";

/** One browser for all tests of a file; each test opens its own Excel. */
export function oneBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    await bundleHostPage();
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error("the browser is launched before the first test");
    return browser;
  };
}
