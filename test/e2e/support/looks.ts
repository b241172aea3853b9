import type { Frame, Page } from "playwright-core";
import type { Lang } from "../../../src/core/words/lang";
import type { ExcelWindow } from "../../host/office/bootInChromium";
import { foreignWords } from "./foreignWords";
import { controlsOutOfSight, isCutOff, loadAxe, violations } from "./inspect";
import { setPaneWidth } from "./openPane";

interface Look {
  readonly name: string;
  readonly width: number;
  /** Which rules of axe can come to something else than in the first look. */
  readonly rules?: "colours";
  readonly media: NonNullable<Parameters<Page["emulateMedia"]>[0]>;
}

const LIGHT = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
const ZOOMED: Look = { name: "200 % zoom at 320 px", width: 160, media: LIGHT };

/** The first is that in which the pane is used between. */
const LOOKS: Readonly<Record<Lang, readonly [Look, ...Look[]]>> = {
  "zh-TW": [
    { name: "light", width: 400, media: LIGHT },
    { name: "dark", width: 320, rules: "colours", media: { ...LIGHT, colorScheme: "dark" } },
    {
      name: "high contrast",
      width: 320,
      rules: "colours",
      media: { ...LIGHT, forcedColors: "active" },
    },
    ZOOMED,
  ],
  en: [{ name: "English", width: 320, media: LIGHT }, ZOOMED],
};

export interface Inspection {
  /** Looks at the view that is open in every way a person may see it. */
  readonly look: (view: string) => Promise<void>;
  readonly faults: readonly string[];
}

/** Looks at views: accessible, in the right language, nothing cut off, every control in reach. */
export async function inspecting(
  { page, pane }: Pick<ExcelWindow, "page" | "pane">,
  lang: Lang,
): Promise<Inspection> {
  const faults: string[] = [];
  const [usual] = LOOKS[lang];
  const turn = async ({ width, media }: Look) => {
    await page.emulateMedia(media);
    await setPaneWidth(page, width);
    await drawn(pane);
  };
  await loadAxe(pane);
  await turn(usual);
  return {
    faults,
    look: async (view) => {
      const note = (what: string) => (texts: readonly string[]) =>
        void faults.push(...texts.map((text) => `${view}, ${what}: ${text}`));
      note("words")(await foreignWords(page, pane, lang));
      for (const one of LOOKS[lang]) {
        await turn(one);
        note(one.name)(await violations(pane, one.rules));
        if (await isCutOff(pane)) note(one.name)(["wider than the pane"]);
        note(one.name)(await controlsOutOfSight(pane));
      }
      await turn(usual);
    },
  };
}

/** The look has reached the screen, and no colour is on its way. */
async function drawn(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}
