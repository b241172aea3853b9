import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/**
 * Fluent's focus management puts `<i aria-hidden tabindex=0>` before and after its groups; a person
 * never rests on them (pane design, 10). Nothing else is left out.
 */
const DUMMIES = "[data-tabster-dummy]";

const COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };

/** Makes `violations` ready in a pane. */
export async function loadAxe(pane: Frame): Promise<void> {
  await pane.evaluate(AXE);
}

/** @param rules colours alone where a view is looked at again in another theme: nothing else differs */
export async function violations(
  pane: Frame,
  rules: "all" | "colours" = "all",
): Promise<readonly string[]> {
  const options = { resultTypes: ["violations"], ...(rules === "colours" && COLOURS) };
  const results = await pane.evaluate(
    ([dummies, how]) =>
      (
        globalThis as unknown as {
          axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
        }
      ).axe.run({ exclude: [[dummies]] }, how),
    [DUMMIES, options] as const,
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

/**
 * Controls that the keys do not bring into sight: cut off at an edge, or covered by the buttons below.
 * Of an open menu only its own are looked at, as it closes when the focus leaves it.
 */
export function controlsOutOfSight(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const { activeElement } = document;
    const scope = document.querySelector("[role=menu]") ?? document;
    const controls = [
      ...scope.querySelectorAll<HTMLElement>(
        "button, a[href], input, select, textarea, [role='treeitem']",
      ),
    ].filter((element) => element.checkVisibility() && element.tabIndex >= 0);
    const isInSight = (element: HTMLElement): boolean => {
      element.focus();
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isWithin =
        left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1;
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isHit = hit !== null && element.contains(hit);
      return isWithin && isHit;
    };
    const lost = controls.filter((element) => !isInSight(element));
    if (activeElement instanceof HTMLElement) activeElement.focus();
    return lost.map((element) => `out of sight: ${element.outerHTML.slice(0, 120)}`);
  });
}
