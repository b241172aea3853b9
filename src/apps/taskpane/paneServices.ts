import type { PaneServices } from "../../ui/actions/world";
import type { PaneHost } from "../../ui/paneHost";
import { copyText } from "./copyText";
import { saveText } from "./saveText";
import { personalHabits } from "./personalHabits";
import { workerEngine } from "./workerEngine";

/** The pane's services beside any workbook host. */
export function paneServices(host: PaneHost): PaneServices {
  return {
    host,
    engine: workerEngine(() => new Worker(new URL("./worker.ts", import.meta.url))),
    now: () => new Date(),
    copy: copyText,
    save: saveText,
    habits: personalHabits(() => localStorage, habitsKey()),
  };
}

/** Excel on the web shares a page's storage between sites: its key keeps them apart. */
function habitsKey(): string {
  const partition: string | undefined = Office.context.partitionKey;
  return `${partition ?? ""}lbbu.habits`;
}
