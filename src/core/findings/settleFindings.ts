import type { Catalog } from "../model/catalog";
import type { Finding } from "../model/finding";
import type { Outcome } from "../model/outcome";
import type { Settings } from "../model/plan";
import type { Tables } from "../model/table";
import { coverage } from "./coverage";
import { draftsOf } from "./draft";
import { findingOf } from "./findingOf";
import { folding } from "./folding";
import { withIds } from "./identity";
import { Places } from "./places";
import { isoEditionOf, referencesOf } from "./references";
import { sorting } from "./sorting";
import { suppression } from "./suppression";

/** From the cases that did not pass to what is reported: each root cause once, in its place, in order. */
export function settleFindings(
  outcomes: readonly Outcome[],
  catalog: Catalog,
  tables: Tables,
  settings: Settings,
): readonly Finding[] {
  const places = new Places(tables, catalog);
  const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]));
  const iso = isoEditionOf(tables);
  const drafts = draftsOf(outcomes, rules, tables);
  const settled = folding(suppression(coverage(drafts, places)), places);
  const findings = settled.map((draft) =>
    findingOf(draft, referencesOf(draft.rule.refs, catalog, settings.edition, iso), places),
  );
  return withIds(sorting(findings, catalog));
}
