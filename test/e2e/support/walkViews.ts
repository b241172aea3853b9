import type { Frame } from "playwright-core";
import { PANE_WORDS, type PaneWords } from "../../../src/core/words/paneWords";
import type { Lang } from "../../../src/core/words/lang";

/** Goes through every view of the pane; `look` is called in each with its name. */
export async function walkViews(
  pane: Frame,
  lang: Lang,
  look: (view: string) => Promise<void>,
): Promise<void> {
  const words = PANE_WORDS[lang];
  const { shell, results } = words;
  const click = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const back = () => click(shell.back);
  await pane.getByRole("button", { name: shell.trySample, disabled: false }).waitFor();
  await look("first run");
  await click(shell.checkNow);
  await pane.getByRole("tree").waitFor();
  await look("results");
  await click(results.filter);
  await look("filter");
  await click(results.filter);
  await click(results.mark);
  await look("before marking");
  await click(shell.cancel);
  await pane.getByRole("treeitem", { level: 3 }).nth(2).click();
  await pane.getByRole("button", { name: words.finding.goTo }).waitFor();
  await pane.getByRole("button", { name: words.finding.manual }).click();
  await look("finding");
  await back();
  await pane.locator("main p button").first().click();
  await pane.getByRole("heading", { name: words.scope.title }).waitFor();
  await look("scope");
  await back();
  await menu(pane, shell.more, shell.menu.settings, () => look("menu"));
  await pane.getByRole("textbox", { name: words.settings.asOf }).waitFor();
  await pane.getByRole("button", { name: words.settings.showAll }).click();
  await look("settings");
  await back();
  await menu(pane, shell.more, shell.menu.mapping);
  await pane.getByRole("combobox", { name: words.forms.mapping.form }).waitFor();
  await look("mapping");
  await back();
  await menu(pane, shell.more, shell.menu.help);
  await pane.getByRole("heading", { name: words.settings.help.steps }).waitFor();
  await look("help");
  await back();
  await pane.getByRole("tab", { name: shell.tabs.forms }).click();
  await pane.getByRole("checkbox").first().waitFor();
  await look("forms");
  await walkPlan(pane, words, look);
}

/** The plan with its obligations, and the rules. */
async function walkPlan(
  pane: Frame,
  { shell, plan }: PaneWords,
  look: (view: string) => Promise<void>,
): Promise<void> {
  const back = () => pane.getByRole("button", { name: shell.back, exact: true }).click();
  await pane.getByRole("tab", { name: shell.tabs.plan }).click();
  await pane.getByRole("button", { name: "柒 資通系統及資訊之盤點" }).click();
  await pane.getByRole("button", { name: plan.observations }).click();
  await look("plan");
  await pane.getByRole("button", { name: /每年辦理資產盤點/u }).click();
  await pane.getByRole("heading", { name: plan.duty.findings }).waitFor();
  await look("obligation");
  await back();
  await pane.getByRole("button", { name: plan.items(plan.kind.noForm, 5) }).click();
  await look("plan, narrowed");
  await menu(pane, shell.more, shell.menu.rules);
  await pane.getByRole("searchbox", { name: plan.rules.search }).fill("盤點");
  await look("rules");
  await pane.locator('[id="rule 3-02-01/R03"]').click();
  await pane.getByRole("heading", { name: plan.rules.reading }).waitFor();
  await look("rule");
}

async function menu(
  pane: Frame,
  more: string,
  item: string,
  look?: () => Promise<void>,
): Promise<void> {
  await pane.getByRole("button", { name: more, exact: true }).click();
  await pane.getByRole("menuitem", { name: item }).waitFor();
  await look?.();
  await pane.getByRole("menuitem", { name: item }).click();
}
