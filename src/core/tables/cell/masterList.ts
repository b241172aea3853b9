import { normaliseText } from "../../cells/text";

type NamesByName = Readonly<Record<string, readonly string[]>>;

/** Names of the plan (units, systems) with their other spellings. */
export class MasterList {
  private readonly byText = new Map<string, string>();
  private readonly suggestions = new Map<string, string>();

  constructor(
    readonly names: readonly string[],
    aliases: NamesByName,
    suggestions: NamesByName,
  ) {
    for (const name of names)
      for (const alias of aliases[name] ?? []) this.byText.set(normaliseText(alias), name);
    for (const name of names) this.byText.set(normaliseText(name), name);
    for (const name of names)
      for (const short of suggestions[name] ?? []) this.suggestions.set(normaliseText(short), name);
  }

  /** The name meant, by its own or another known spelling; null where there is none. */
  find(text: string, extra: readonly string[] = []): string | null {
    if (extra.includes(text)) return text;
    const normal = normaliseText(text);
    return this.byText.get(normal) ?? extra.find((name) => normaliseText(name) === normal) ?? null;
  }

  /** A name that may be meant by a shortened one; "" where there is none, or more than one. */
  suggestion(text: string): string {
    const normal = normaliseText(text);
    const known = this.suggestions.get(normal);
    if (known !== undefined) return known;
    if (normal.length < 3) return "";
    const near = this.names.filter(
      (name) => normaliseText(name).includes(normal) || normal.includes(normaliseText(name)),
    );
    return near.length === 1 ? (near[0] ?? "") : "";
  }
}
