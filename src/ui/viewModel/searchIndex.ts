import type { Finding } from "../../core/model/finding";
import type { Chapter } from "../../core/model/plan";
import type { ReportNotes } from "../../core/report/reportNotes";
import { searchForm } from "./filterFindings";

/** What findings are searched and filtered by, prepared once per result. */
export interface SearchIndex {
  readonly textOf: (id: string) => string;
  /** "" = nobody is named. */
  readonly personOf: (id: string) => string;
  /** Not in the check sealed before. */
  readonly isNew: (id: string) => boolean;
  readonly rulesOfChapter: (chapter: string) => ReadonlySet<string>;
}

interface Indexed {
  readonly findings: readonly Finding[];
  readonly notes: Pick<ReportNotes, "rows">;
  readonly chapters: readonly Chapter[];
  /** Ids of the findings that are new. */
  readonly added?: readonly string[];
  /** Titles a person may search for. */
  readonly titleOf: (finding: Finding) => string;
}

export function searchIndex(indexed: Indexed): SearchIndex {
  const { findings, notes, chapters, added = [], titleOf } = indexed;
  const personOf = (id: string) => notes.rows[id]?.person ?? "";
  const texts = new Map(
    findings.map((finding) => [
      finding.id,
      searchForm(
        [
          titleOf(finding),
          finding.form,
          finding.sheet,
          finding.rowKey,
          finding.fieldTitle,
          finding.actual,
          finding.message,
          finding.rule,
          finding.cells.join(" "),
          personOf(finding.id),
        ].join(" "),
      ),
    ]),
  );
  const rules = new Map(
    chapters.map(({ chapter, obligations }) => [
      chapter,
      new Set(obligations.flatMap((obligation) => obligation.rules)),
    ]),
  );
  const known = new Set(added);
  return {
    isNew: (id) => known.has(id),
    textOf: (id) => texts.get(id) ?? "",
    personOf,
    rulesOfChapter: (chapter) => rules.get(chapter) ?? new Set(),
  };
}
