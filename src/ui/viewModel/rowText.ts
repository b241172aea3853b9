import type { Severity } from "../../core/model/rule";
import type { ResultWords } from "../../core/words/pane/resultWords";
import type { CatalogTitles } from "./catalogTitles";
import type { Grouping } from "./groupFindings";
import { occurrenceOf, type Occurrence } from "./occurrence";
import type { TreeRow } from "./treeRows";

export interface RowText {
  /** What readers read. */
  readonly name: string;
  readonly title: string;
  /** Of groups and rules. */
  readonly count: number;
  readonly occurrence: Occurrence | null;
}

export interface RowTextContext {
  readonly titles: CatalogTitles | null;
  readonly words: ResultWords;
  readonly grouping: Grouping;
}

/** The words of a line of the tree. */
export function rowText(row: TreeRow, { titles, words, grouping }: RowTextContext): RowText {
  if (row.kind === "finding") {
    const title = titles?.formTitle(row.finding.form) ?? null;
    const occurrence = occurrenceOf(row.finding, title, words);
    return { name: occurrence.name, title: occurrence.place, count: 0, occurrence };
  }
  const count = row.kind === "group" ? row.group.count : row.group.findings.length;
  const title =
    row.kind === "group"
      ? groupTitle(row.group.value, { titles, words, grouping })
      : ruleTitle(row, titles);
  return { name: words.items(title, count), title, count, occurrence: null };
}

function ruleTitle(row: TreeRow & { readonly kind: "rule" }, titles: CatalogTitles | null): string {
  const name = row.group.findings[0]?.name ?? "";
  return titles?.ruleTitle(row.group.rule, name) ?? name;
}

function groupTitle(value: string, { titles, words, grouping }: RowTextContext): string {
  if (grouping === "severity") return words.severity[value as Severity];
  if (value === "") return NOWHERE[grouping](words);
  if (grouping === "form") return titles?.formName(value) ?? value;
  return grouping === "chapter" ? (titles?.chapterName(value) ?? value) : value;
}

/** What belongs to no form, chapter or person. */
const NOWHERE = {
  form: ({ workbook }: ResultWords) => workbook,
  chapter: ({ noChapter }: ResultWords) => noChapter,
  person: ({ nobody }: ResultWords) => nobody,
} as const;
