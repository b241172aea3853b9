import type { Rule } from "../model/rule";
import type { FactReader } from "./factReader";
import { showFact } from "./factValue";

const PLACEHOLDER = /\{([^{}]+)\}/gu;

/** Fact names a rule's texts mention, without the two that are always known. */
export function factsInWords(rule: Pick<Rule, "message" | "expected">): readonly string[] {
  const texts = `${rule.message} ${rule.expected ?? ""}`;
  return [...texts.matchAll(PLACEHOLDER)].flatMap(([, name]) =>
    name && !isAlwaysKnown(name) ? [name] : [],
  );
}

/** Fills `{fact}`, `{rowKey}` and `{item}` of a rule's text in for one case. */
export function fillIn(text: string, index: number, reader: FactReader): string {
  return text.replaceAll(PLACEHOLDER, (_, name: string) =>
    isAlwaysKnown(name)
      ? (reader.judging.cases.keyOf(index) ?? "")
      : showFact(reader.fact({ fact: name }, "when").at(index, -1)),
  );
}

function isAlwaysKnown(name: string): boolean {
  return name === "rowKey" || name === "item";
}
