import { visibleText } from "../visibleText";

/** Text that is markup already: made by `markup` or a constant, so that nothing gets into a page unescaped. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand in markup; texts and numbers are escaped. */
export type Part = Markup | string | number | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Tag for HTML: markup`<td>${text}</td>`. Attribute values have to be quoted. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const sources = strings.map((text, n) => text + sourceOf(parts[n] ?? ""));
  return new Markup(sources.join(""));
}

function sourceOf(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return part.map(sourceOf).join("");
}

function escaped(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}
