import { asAlso, fieldsOf, type Draft } from "./draft";
import { groupBy } from "./groupBy";

/**
 * `suppresses` of a rule: a finding of it stands for those of the named rules on the same row key; where the
 * named rule is about cells, also of the same form and one of its own fields. What is suppressed suppresses no more.
 */
export function suppression(drafts: readonly Draft[]): readonly Draft[] {
  const targets = targetsOf(drafts);
  const suppressed = new Set<Draft>();
  for (const draft of drafts) {
    if (suppressed.has(draft)) continue;
    for (const other of (draft.rule.suppresses ?? []).flatMap(
      (id) => targets.get(keyOf(id, draft.rowKey)) ?? [],
    )) {
      if (other === draft || suppressed.has(other) || !concerns(draft, other)) continue;
      suppressed.add(other);
      draft.also.push(asAlso(other, "covered"), ...other.also);
    }
  }
  return drafts.filter((draft) => !suppressed.has(draft));
}

/** Drafts of the rules that others suppress, by rule and row key. */
function targetsOf(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const named = new Set(drafts.flatMap(({ rule }) => rule.suppresses ?? []));
  return groupBy(
    drafts.filter(({ rule }) => named.has(rule.id)),
    ({ rule, rowKey }) => keyOf(rule.id, rowKey),
  );
}

function keyOf(rule: string, rowKey: string | null): string {
  return `${rule}\u001f${rowKey ?? ""}`;
}

function concerns(draft: Draft, other: Draft): boolean {
  if (!other.seen) return true;
  return (
    other.form === draft.form &&
    other.seen.field !== null &&
    fieldsOf(draft).includes(other.seen.field)
  );
}
