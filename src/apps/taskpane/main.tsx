import { createRoot } from "react-dom/client";
import type { Lang } from "../../core/words/lang";
import { Pane, type PaneCommands } from "../../ui/Pane";
import { WithoutExcel } from "../../ui/views/WithoutExcel";
import { associateCommands } from "./commands";
import { LAZY_VIEWS } from "./lazyViews";
import { officeHost } from "./officeHost";
import { paneServices } from "./paneServices";

/** Excel answers within a second; later it is taken for not there. */
const PATIENCE_MS = 15_000;

async function start(): Promise<void> {
  const root = createRoot(document.getElementById("pane") ?? document.body);
  const isInExcel = await excelAnswers();
  const lang = langOf(isInExcel ? Office.context.displayLanguage : navigator.language);
  if (!isInExcel) {
    root.render(<WithoutExcel lang={lang} />);
    return;
  }
  const ready = new Promise<PaneCommands>((resolve) => {
    root.render(
      <Pane
        services={paneServices(officeHost())}
        views={LAZY_VIEWS}
        lang={lang}
        isDark={isOfficeDark()}
        onReady={resolve}
      />,
    );
  });
  associateCommands(ready);
}

/** false = the library did not load, or there is no Excel around the page. */
async function excelAnswers(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const info = await Promise.race([Office.onReady(), late]);
  return info?.host === Office.HostType.Excel;
}

function langOf(language: string | undefined): Lang {
  return language === undefined || language.toLowerCase().startsWith("zh") ? "zh-TW" : "en";
}

/** null where Excel does not say. */
function isOfficeDark(): boolean | null {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

void start();
