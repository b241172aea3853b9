import { useMemo } from "react";
import type { Finding } from "../core/model/finding";
import { usePane } from "./paneContext";
import { filterFindings } from "./viewModel/filterFindings";
import { inForce } from "./viewModel/inForce";
import { groupFindings, type FindingGroup } from "./viewModel/groupFindings";
import { searchIndex, type SearchIndex } from "./viewModel/searchIndex";
import { findingsInOrder } from "./viewModel/treeRows";

export interface ShownFindings {
  /** Those in force, whether the filter lets them through or not. */
  readonly all: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** In the order of the list: what 上一件 and 下一件 go through. */
  readonly inOrder: readonly Finding[];
  readonly index: SearchIndex;
}

const NO_INDEX: SearchIndex = {
  textOf: () => "",
  personOf: () => "",
  isNew: () => false,
  rulesOfChapter: () => new Set(),
};

/** The findings the filter lets through, grouped. */
export function useShownFindings(): ShownFindings {
  const { state, titles } = usePane();
  const { result, catalog, filter, grouping } = state;
  const all = useMemo(() => inForce(result?.report.findings ?? []), [result]);
  const index = useMemo(
    () =>
      result && catalog && titles
        ? searchIndex({
            findings: all,
            notes: result.notes,
            chapters: catalog.plan.chapters,
            added: result.standing.trend?.added ?? [],
            titleOf: ({ rule, name, form }) =>
              `${titles.ruleTitle(rule, name)} ${titles.formTitle(form) ?? ""}`,
          })
        : NO_INDEX,
    [result, catalog, titles, all],
  );
  const groups = useMemo(() => {
    if (!catalog || !titles) return [];
    return groupFindings(filterFindings(all, filter, index), grouping, {
      rules: catalog.rules.map(({ id }) => id),
      forms: catalog.templates.map(({ form }) => form),
      chapters: catalog.plan.chapters.map(({ chapter }) => chapter),
      chapterOf: titles.chapterOf,
      personOf: index.personOf,
    });
  }, [catalog, titles, all, filter, index, grouping]);
  const inOrder = useMemo(() => findingsInOrder(groups), [groups]);
  return { all, groups, inOrder, index };
}

/**
 * The findings one steps through from a finding: of the list of results as it is filtered, or these,
 * which may be waived.
 */
export function useFindingList(among: readonly string[] | null): readonly Finding[] {
  const { state } = usePane();
  const { inOrder } = useShownFindings();
  const { result } = state;
  return useMemo(
    () =>
      among === null
        ? inOrder
        : (result?.report.findings ?? []).filter(({ id }) => among.includes(id)),
    [result, inOrder, among],
  );
}
