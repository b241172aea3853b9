import type { Finding } from "../../core/model/finding";
import type { FindingGroup, RuleGroup } from "./groupFindings";

interface Position {
  readonly key: string;
  readonly parent: string | null;
  readonly level: 1 | 2 | 3;
  readonly setSize: number;
  readonly position: number;
}

/** One visible line of the tree of results. */
export type TreeRow = Position &
  (
    | { readonly kind: "group"; readonly isOpen: boolean; readonly group: FindingGroup }
    | { readonly kind: "rule"; readonly isOpen: boolean; readonly group: RuleGroup }
    | { readonly kind: "finding"; readonly finding: Finding }
  );

/** What a person opened or closed; everything else is as at first. */
export type Toggles = ReadonlyMap<string, boolean>;

/** Rules with more occurrences are closed at first. */
const OPEN_RULE = 5;
/** Short lists are open altogether. */
const OPEN_LIST = 30;

/** The lines to be shown, closed groups left out. */
export function treeRows(groups: readonly FindingGroup[], toggles: Toggles): readonly TreeRow[] {
  const isOpen = openness(groups, toggles);
  return groups.flatMap((group, index): readonly TreeRow[] => {
    const row: TreeRow = {
      kind: "group",
      key: group.key,
      parent: null,
      level: 1,
      setSize: groups.length,
      position: index + 1,
      isOpen: isOpen(group),
      group,
    };
    return row.isOpen ? [row, ...ruleRows(group, isOpen)] : [row];
  });
}

function ruleRows(
  { key, rules }: FindingGroup,
  isOpen: (group: FindingGroup | RuleGroup) => boolean,
): readonly TreeRow[] {
  return rules.flatMap((group, index): readonly TreeRow[] => {
    const row: TreeRow = {
      kind: "rule",
      key: group.key,
      parent: key,
      level: 2,
      setSize: rules.length,
      position: index + 1,
      isOpen: isOpen(group),
      group,
    };
    return row.isOpen ? [row, ...findingRows(group)] : [row];
  });
}

function findingRows({ key, findings }: RuleGroup): readonly TreeRow[] {
  return findings.map((finding, index) => ({
    kind: "finding",
    key: findingKey(key, finding),
    parent: key,
    level: 3,
    setSize: findings.length,
    position: index + 1,
    finding,
  }));
}

function findingKey(rule: string, { id }: Finding): string {
  return `${rule}:${id}`;
}

/** At first the first group is open, with its rules of few occurrences; short lists are open altogether. */
function openness(
  groups: readonly FindingGroup[],
  toggles: Toggles,
): (group: FindingGroup | RuleGroup) => boolean {
  const isShort = groups.reduce((sum, { count }) => sum + count, 0) <= OPEN_LIST;
  const first = groups[0]?.key;
  return (group) => {
    const isOpen =
      "rules" in group
        ? isShort || group.key === first
        : isShort || group.findings.length <= OPEN_RULE;
    return toggles.get(group.key) ?? isOpen;
  };
}

/** Findings in the order of the list, closed groups included: what 上一件 and 下一件 go through. */
export function findingsInOrder(groups: readonly FindingGroup[]): readonly Finding[] {
  return groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings));
}
