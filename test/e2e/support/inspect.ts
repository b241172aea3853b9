import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/**
 * Fluent's focus management puts `<i aria-hidden tabindex=0>` before and after its groups; a person
 * never rests on them (pane design, 10). Nothing else is left out.
 */
const DUMMIES = "[data-tabster-dummy]";

/** Makes `violations` ready in a pane. */
export async function loadAxe(pane: Frame): Promise<void> {
  await pane.evaluate(AXE);
}

export async function violations(pane: Frame): Promise<readonly string[]> {
  const results = await pane.evaluate(
    (dummies) =>
      (
        globalThis as unknown as {
          axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
        }
      ).axe.run({ exclude: [[dummies]] }, { resultTypes: ["violations"] }),
    DUMMIES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html.slice(0, 120)} ${failureSummary ?? ""}`),
  );
}

/** Something is wider than the pane. */
export function isCutOff(pane: Frame): Promise<boolean> {
  return pane.evaluate(() => {
    const isWide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    return [document.documentElement, ...document.querySelectorAll("main, footer")].some(isWide);
  });
}
