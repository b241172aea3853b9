import { normaliseText } from "../../cells/text";
import { UNREADABLE } from "../../model/value";
import { isBlank, showFact, ValueSet, type FactValue } from "../factValue";
import { UNDETERMINED, yesIf } from "../threeValued";
import { onKnown, type Operator, type OperatorContext } from "./operator";

/** Blank counts as empty text, so that "contains nothing of …" can be said of it. */
function textOf(value: FactValue): string {
  return isBlank(value) ? "" : normaliseText(showFact(value));
}

function wordsOf(value: FactValue): string[] {
  if (value instanceof ValueSet) return value.items.map((item) => textOf(item));
  return Array.isArray(value) ? (value as readonly string[]).map(normaliseText) : [textOf(value)];
}

function onText(test: (text: string, words: readonly string[]) => boolean): Operator {
  return (a, b) =>
    a === UNREADABLE || b === UNREADABLE ? UNDETERMINED : yesIf(test(textOf(a), wordsOf(b)));
}

const patterns = new Map<string, RegExp>();

/** Patterns come from checked rule files: at most 200 characters, no nested repeats. */
function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, "iu")));
  return pattern;
}

const containsAny = onText((text, words) => words.some((word) => text.includes(word)));

export function textOperators({
  placeholders,
}: OperatorContext): Readonly<Record<string, Operator>> {
  const noAnswer = new Set(placeholders.map(normaliseText));
  return {
    containsText: containsAny,
    containsAnyText: containsAny,
    containsAllText: onText((text, words) => words.every((word) => text.includes(word))),
    startsWith: onText((text, words) => words.some((word) => text.startsWith(word))),
    matches: onKnown((a, b) => yesIf(patternOf(showFact(b)).test(showFact(a).normalize("NFKC")))),
    isPlaceholder: (a) =>
      a === UNREADABLE ? UNDETERMINED : yesIf(!isBlank(a) && noAnswer.has(textOf(a))),
  };
}
