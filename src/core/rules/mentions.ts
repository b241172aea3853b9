import type { Condition, FactRef } from "../model/rule";
import type { Judging } from "./factReader";
import { isRelation, meaningOf } from "./scope";
import { isReference, namesBehind, namesIn } from "./references";

/**
 * Columns of the rule's case a condition speaks about: directly, through derived columns and named
 * values, and through what its related rows are matched and filtered on. Header fields as `header.x`.
 */
export function columnsMentioned(condition: Condition, judging: Judging): ReadonlySet<string> {
  const found = new Set<string>();
  collect(condition, judging, found);
  return found;
}

function collect(condition: Condition, judging: Judging, found: Set<string>): void {
  if ("all" in condition || "any" in condition) {
    for (const part of "all" in condition ? condition.all : condition.any)
      collect(part, judging, found);
  } else if ("not" in condition) {
    collect(condition.not, judging, found);
  } else {
    const [plain] = condition.operator === "equal" ? plainColumn(condition, judging) : [];
    // `equal` says what the left column should be: that column alone is wrong.
    if (plain !== undefined) found.add(plain);
    else
      new Mentions(judging, found).refs([
        condition,
        ...(isReference(condition.value) ? [condition.value] : []),
      ]);
  }
}

function plainColumn(ref: FactRef, { rule, vocabulary, cases }: Judging): readonly string[] {
  const meaning = ref.params ? null : meaningOf(ref.fact, { rule, vocabulary });
  return meaning?.kind === "own" && !cases.table?.isDerived(meaning.column) ? [meaning.column] : [];
}

/** Follows names to the columns behind them; each relation once. */
class Mentions {
  private readonly followed = new Set<string>();

  constructor(
    private readonly judging: Judging,
    private readonly found: Set<string>,
  ) {}

  refs(refs: readonly FactRef[]): void {
    for (const name of refs.flatMap(namesBehind)) this.name(name);
  }

  private name(name: string, relatedTable?: string): void {
    const { rule, vocabulary, cases } = this.judging;
    const meaning = meaningOf(name, {
      rule,
      vocabulary,
      ...(relatedTable !== undefined && { relatedTable }),
    });
    if (!meaning) return;
    if (meaning.kind === "own")
      cases.table?.readsOf(meaning.column).forEach((column) => this.found.add(column));
    else if (meaning.kind === "header") this.found.add(`header.${meaning.name}`);
    else if (meaning.kind === "named") this.entry(meaning.name);
    else if ("relation" in meaning) this.entry(meaning.relation);
  }

  private entry(name: string): void {
    const entry = this.judging.rule.with?.[name];
    if (!entry || this.followed.has(name)) return;
    this.followed.add(name);
    if (!isRelation(entry)) return this.refs([entry]);
    const names = [
      ...Object.values(entry.match ?? {}),
      ...[entry.where, entry.must].flatMap((condition) => (condition ? namesIn(condition) : [])),
    ];
    const table = entry.rows ?? entry.one ?? "";
    for (const mentioned of names) this.name(mentioned, table);
  }
}
