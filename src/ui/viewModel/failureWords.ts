import type { HostErrorDetails } from "../../core/model/hostError";
import { hostErrorWords, type HostErrorWords } from "../../core/words/hostErrors";
import type { Lang } from "../../core/words/lang";
import {
  ERROR_WORDS,
  type ErrorWords,
  type PaneErrorWords,
} from "../../core/words/pane/errorWords";
import type { PaneFailure } from "../paneFailure";

type Told = Pick<PaneFailure, "code" | "details">;
type Say = (words: ErrorWords, details: HostErrorDetails) => PaneErrorWords;

const KNOWN: Partial<Record<PaneFailure["code"], Say>> = {
  "excel-cell-edit": ({ editing }) => editing,
  "excel-no-answer": ({ noAnswer }) => noAnswer,
  "excel-refused": ({ noAnswer }) => noAnswer,
  "excel-too-old": ({ tooOld }) => tooOld,
  "excel-read-only": ({ readOnly }) => readOnly,
  "excel-structure-protected": (words) => words.protected(""),
  "excel-sheet-protected": (words, { sheet }) => words.protected(String(sheet ?? "")),
  "excel-insert-failed": ({ insertion }) => insertion,
  pack: ({ pack }) => pack,
  unexpected: ({ unexpected }) => unexpected,
};

/** What a failure is called, and what to do about it. */
export function failureWords({ code, details }: PaneFailure, lang: Lang): PaneErrorWords {
  const words = ERROR_WORDS[lang];
  const say = KNOWN[code];
  if (say) return say(words, details);
  // Of what Excel refuses the sentence is title enough.
  if (code.startsWith("excel-")) {
    const { what, remedy } = sentencesOf(code, details, lang);
    return { title: what.replace(/[。.]$/u, ""), text: remedy };
  }
  return { title: words.unreadable, text: causeText({ code, details }, lang) };
}

/** A failure in one line: 「title。text」. */
export function failureLine(failure: PaneFailure, lang: Lang): string {
  const { title, text } = failureWords(failure, lang);
  return ERROR_WORDS[lang].line(title, text);
}

/** Why a file could not be read, in one or two sentences. */
export function causeText({ code, details }: Told, lang: Lang): string {
  const { what, remedy } = sentencesOf(code, details, lang);
  return ERROR_WORDS[lang].sentences(what, remedy);
}

function sentencesOf(
  code: PaneFailure["code"],
  details: HostErrorDetails,
  lang: Lang,
): HostErrorWords {
  const words = ERROR_WORDS[lang];
  if (code === "pack" || code === "unexpected")
    return { what: `${words[code].title}${words.stop}`, remedy: words[code].text };
  return hostErrorWords(code, details, lang);
}
