import type { Finding } from "../../core/model/finding";
import type { Severity } from "../../core/model/rule";
import type { SearchIndex } from "./searchIndex";

/** Which findings are shown; null = all. */
export interface Filter {
  readonly text: string;
  /** None = all. */
  readonly severities: ReadonlySet<Severity>;
  readonly form: string | null;
  readonly chapter: string | null;
  /** "" = those without a person. */
  readonly person: string | null;
  /** Those that are new since the check sealed before. */
  readonly isNew: boolean;
}

/** What a filter can be narrowed by, besides text and severities. */
export type Narrowing = "form" | "chapter" | "person" | "isNew";

export const NO_FILTER: Filter = {
  text: "",
  severities: new Set(),
  form: null,
  chapter: null,
  person: null,
  isNew: false,
};

/** What a filter is narrowed by, the text left out; the pane shows each as a chip. */
export function narrowedBy(filter: Filter): readonly Narrowing[] {
  return (["isNew", "form", "chapter", "person"] as const).filter(
    (key) => filter[key] !== NO_FILTER[key],
  );
}

export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== "" || filter.severities.size > 0 || narrowedBy(filter).length > 0;
}

/** Every word of the text must be found; order of the findings stays. */
export function filterFindings(
  findings: readonly Finding[],
  filter: Filter,
  index: SearchIndex,
): readonly Finding[] {
  const words = searchForm(filter.text).split(" ").filter(Boolean);
  const chapterRules = filter.chapter === null ? null : index.rulesOfChapter(filter.chapter);
  return findings.filter((finding) => {
    const { id, severity, rule } = finding;
    if (filter.severities.size > 0 && !filter.severities.has(severity)) return false;
    if (!isWithin(finding, filter, index)) return false;
    if (chapterRules && !chapterRules.has(rule)) return false;
    const text = words.length === 0 ? "" : index.textOf(id);
    return words.every((word) => text.includes(word));
  });
}

function isWithin(
  { id, form }: Finding,
  { form: wanted, person, isNew }: Filter,
  index: SearchIndex,
): boolean {
  if (isNew && !index.isNew(id)) return false;
  if (person !== null && index.personOf(id) !== person) return false;
  return wanted === null || form === wanted;
}

/** The form in which texts are searched: width and case do not matter. */
export function searchForm(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
