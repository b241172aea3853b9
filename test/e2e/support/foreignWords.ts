import type { Frame, Page } from "playwright-core";
import { MAINLAND_TERM } from "../../../src/core/rules/lint/mainlandTerm";
import { CATALOGUE_LANG, type Lang } from "../../../src/core/words/lang";

/** Latin that stands in the Chinese pane: products, file formats, standards, keys, the other language. */
const LATIN: ReadonlySet<string> = new Set(
  ["Excel", "Office", "xlsx", "ISO", "CNS", "English", "Language"].concat(
    ["Enter", "Esc", "Alt", "Ctrl", "F"],
    ["LBBU", "lbbu-c", "ISMS", "ExcelApi"],
  ),
);
/** A word with what belongs to it: SW-005, AG13, 3-02-01/R03, S-FORMULA, 示範.xlsx */
const WORD = /[A-Za-z\d][\w./-]*/gu;
const isId = (word: string): boolean => /^[A-Z\d./-]*$/u.test(word) && /[\d-]/u.test(word);
const MACHINE = /[a-z][A-Z]|[[\]{}|_]|\b(?:undefined|null|NaN)\b/u;
/** You, exclamations, and stops that follow each other. */
const RUDE = /[您!！]|[，。、；：]{2}/u;
const HAN = /[\p{Script=Han}，。、；：「」]/u;

interface Shown {
  readonly text: string;
  readonly lang: string;
}

/**
 * What is shown or read in the pane and is not of its language: in Chinese Latin words that are neither
 * ids nor quoted from cells, in English anything Chinese that is not marked as such.
 */
export async function foreignWords(
  page: Page,
  pane: Frame,
  lang: Lang,
): Promise<readonly string[]> {
  const shown = await textsAndNames(pane);
  if (lang !== CATALOGUE_LANG)
    return shown.filter((one) => one.lang === lang && HAN.test(one.text)).map(({ text }) => text);
  const odd = shown.map(({ text }) => text).filter((text) => isOdd(text, LATIN));
  if (odd.length === 0) return odd;
  const known = new Set([...LATIN, ...(await wordsOfCells(page))]);
  return odd.filter((text) => isOdd(text, known));
}

function isOdd(text: string, known: ReadonlySet<string>): boolean {
  const words = (text.match(WORD) ?? []).filter((word) => /[A-Za-z]/u.test(word));
  const isForeign = words.some((word) => !known.has(word) && !isId(word));
  const isQuoted = words.length > 0 && words.every((word) => known.has(word));
  return (
    isForeign || (MACHINE.test(text) && !isQuoted) || MAINLAND_TERM.test(text) || RUDE.test(text)
  );
}

/** Words with Latin letters that stand in cells, and so may be quoted. */
async function wordsOfCells(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() =>
    (globalThis.emulatedExcel?.host.workbook.sheets ?? []).flatMap((sheet) =>
      [...sheet.entries()].flatMap(([, , { value }]) => (typeof value === "string" ? value : [])),
    ),
  );
  return texts.flatMap((text) => text.match(WORD) ?? []);
}

/** Texts in sight, and the names and hints of controls, each with its language. */
function textsAndNames(pane: Frame): Promise<readonly Shown[]> {
  return pane.evaluate(() => {
    const langOf = (element: Element) => element.closest("[lang]")?.getAttribute("lang") ?? "";
    const isShown = (element: Element) =>
      element.matches("option") || (!element.matches("style") && element.checkVisibility());
    return [...document.body.querySelectorAll("*")]
      .filter(isShown)
      .flatMap((element) =>
        [
          ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : "")),
          ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
        ]
          .filter((text) => text.trim() !== "")
          .map((text) => ({ text, lang: langOf(element) })),
      );
  });
}
