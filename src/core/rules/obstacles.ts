import { fromIso } from "../dates/calendar";
import type { Catalog } from "../model/catalog";
import type { OutcomeCause } from "../model/outcome";
import type { Rule } from "../model/rule";
import type { Reads } from "./reads";
import type { RuleTables } from "./tables/ruleTables";

interface Inputs {
  readonly tables: RuleTables;
  readonly reads: (rule: Rule) => Reads;
  readonly catalog: Catalog;
}

type Obstacle = OutcomeCause | "notApplicable" | null;

/**
 * What keeps a rule from running: its form, or one it reads, is missing; its form has no rows; a core
 * column it reads is missing. "notApplicable" where the missing form is supplementary or the law of
 * that date does not have the rule. null = nothing.
 */
export function obstacleOf(rule: Rule, inputs: Inputs): Obstacle {
  if (isOutsideItsTime(rule, inputs)) return "notApplicable";
  const reads = inputs.reads(rule);
  return (
    ownFormObstacle(rule, reads, inputs) ??
    missingForm(reads, inputs) ??
    missingColumn(reads, inputs)
  );
}

/** A rule about the workbook or the plan, or one that reads no form, has no form of its own to lack. */
function ownFormObstacle({ form }: Rule, reads: Reads, inputs: Inputs): Obstacle {
  if (form === null || reads.forms.size === 0) return null;
  const table = inputs.tables.form(form);
  if (table) return table.rowCount === 0 ? { code: "form-empty", form } : null;
  return isSupplementary(form, inputs) ? "notApplicable" : { code: "form-missing", form };
}

function missingForm({ forms }: Reads, inputs: Inputs): Obstacle {
  const form = [...forms].find(
    (name) => !inputs.tables.form(name) && !isSupplementary(name, inputs),
  );
  return form === undefined ? null : { code: "form-missing", form };
}

function missingColumn({ columns }: Reads, { tables }: Inputs): Obstacle {
  for (const [form, names] of columns) {
    const absent = tables.form(form)?.absent.core;
    const column = [...names].find((name) => absent?.has(name));
    if (column !== undefined) return { code: "column-missing", form, column };
  }
  return null;
}

function isSupplementary(form: string, { catalog }: Inputs): boolean {
  return catalog.templates.some((template) => template.form === form && template.supplementary);
}

/** Rules bound to an edition of the law apply only on its dates. */
function isOutsideItsTime(rule: Rule, { tables }: Inputs): boolean {
  const { asOf } = tables.settings;
  const { from, to } = rule.edition ?? { from: null, to: null };
  return (
    (from !== null && asOf.day < fromIso(from).day) || (to !== null && asOf.day > fromIso(to).day)
  );
}
