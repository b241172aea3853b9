import type { PaneServices } from "../../ui/actions/world";
import type { PaneHost } from "../../ui/paneHost";
import { personalHabits } from "./personalHabits";
import { workerEngine } from "./workerEngine";

/** The pane's services beside any workbook host. */
export function paneServices(host: PaneHost): PaneServices {
  return {
    host,
    engine: workerEngine(() => new Worker(new URL("./worker.ts", import.meta.url))),
    now: () => new Date(),
    copy: copyText,
    habits: personalHabits(() => localStorage, habitsKey()),
  };
}

/** Excel on the web shares a page's storage between sites: its key keeps them apart. */
function habitsKey(): string {
  const partition: string | undefined = Office.context.partitionKey;
  return `${partition ?? ""}lbbu.habits`;
}

/** The clipboard is not open to frames everywhere: then by the old way. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyBySelection(text)) throw new Error("no clipboard");
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  try {
    return document.execCommand("copy");
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
