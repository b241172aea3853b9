import type { PaneCommands } from "../../ui/Pane";

type Work = (commands: PaneCommands) => Promise<void> | void;

/** The buttons of the ribbon, by the names the manifest calls them. */
const COMMANDS: Readonly<Record<string, { readonly work: Work; readonly opensPane: boolean }>> = {
  check: { work: (pane) => pane.check(), opensPane: true },
  loadTemplates: { work: (pane) => pane.showForms(), opensPane: true },
  showResults: { work: (pane) => pane.showResults(), opensPane: true },
  clearMarks: { work: (pane) => pane.unmark(), opensPane: false },
};

/** Lets the ribbon start what the pane can do; a button pressed before the pane is ready waits for it. */
export function associateCommands(pane: Promise<PaneCommands>): void {
  for (const [name, { work, opensPane }] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(pane, work, opensPane).finally(() => event.completed());
    });
  }
}

async function run(pane: Promise<PaneCommands>, work: Work, opensPane: boolean): Promise<void> {
  const commands = await pane;
  const opened = opensPane ? openPane() : Promise.resolve();
  await work(commands);
  await opened;
}

/** Excel may refuse or be slow to open the pane (office-js #3224): the work goes on all the same. */
async function openPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
