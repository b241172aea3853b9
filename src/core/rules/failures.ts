import type { CellRef } from "../model/outcome";
import type { Check, Condition, Severity } from "../model/rule";
import { distinctCells } from "./causes";
import { decide } from "./decide";
import type { FactReader } from "./factReader";
import { columnsMentioned } from "./mentions";
import { isRelation, meaningOf } from "./scope";
import { namesIn } from "./references";
import { NO, YES } from "./threeValued";
import type { Verdicts } from "./verdicts";

/** More would hide the cell that matters. */
const MAX_RELATED = 10;

/** A part of a check that can fail by itself, and what it says about the case. */
interface Part {
  readonly condition: Condition;
  readonly columns: ReadonlySet<string>;
}

export interface Failure {
  readonly severity: Severity;
  readonly fields: readonly string[];
  readonly related: readonly CellRef[];
}

/** How each failed case fails: severity, the columns to report, cells of other forms. By case index. */
export async function failuresOf(
  failed: Uint32Array,
  verdicts: Verdicts,
  reader: FactReader,
): Promise<ReadonlyMap<number, Failure>> {
  if (failed.length === 0) return new Map();
  const parts = await failingParts(failed, verdicts, reader);
  const severities = await severitiesOf(failed, reader);
  return new Map(
    [...failed].map((index) => {
      const failing = parts.get(index) ?? [];
      const fields = fieldsOf(failing, reader);
      return [
        index,
        {
          severity: severities.get(index) ?? reader.judging.rule.severity,
          fields,
          related: relatedCells(failing, index, reader),
        },
      ];
    }),
  );
}

/** The parts of the failing checks that do not hold, by case. */
async function failingParts(
  failed: Uint32Array,
  verdicts: Verdicts,
  reader: FactReader,
): Promise<ReadonlyMap<number, readonly Part[]>> {
  const found = new Map<number, Part[]>();
  for (const { check, when, must } of verdicts.checks) {
    const concerned = failed.filter((index) => when[index] === YES && must[index] === NO);
    for (const part of concerned.length > 0 ? partsOf(check, reader) : []) {
      const holds = await decide(part.condition, "must", concerned, reader);
      for (const index of concerned.filter((candidate) => holds[candidate] === NO)) {
        found.set(index, [...(found.get(index) ?? []), part]);
      }
    }
  }
  return found;
}

/** The members of a check's outermost `all`, each with the columns it speaks about. */
function partsOf({ must, flags }: Check, { judging }: FactReader): readonly Part[] {
  const conditions = "all" in must ? must.all : [must];
  return conditions.map((condition) => ({
    condition,
    columns: flags ? new Set(flags) : columnsMentioned(condition, judging),
  }));
}

/** The first entry of `severityWhen` that surely holds, by case. */
async function severitiesOf(
  failed: Uint32Array,
  reader: FactReader,
): Promise<ReadonlyMap<number, Severity>> {
  const found = new Map<number, Severity>();
  for (const { when, severity } of reader.judging.rule.severityWhen ?? []) {
    const open = failed.filter((index) => !found.has(index));
    const holds = await decide(when, "when", open, reader);
    for (const index of open) if (holds[index] === YES) found.set(index, severity);
  }
  return found;
}

/** `flags` that the failing parts speak about, in the order of `flags`; the first flag where there are none. */
function fieldsOf(failing: readonly Part[], { judging: { rule } }: FactReader): readonly string[] {
  const mentioned = rule.flags.filter((flag) => failing.some((part) => part.columns.has(flag)));
  return mentioned.length > 0 ? mentioned : rule.flags.slice(0, 1);
}

/** Cells of related rows the failing parts look at: the other side of the finding. */
function relatedCells(
  failing: readonly Part[],
  index: number,
  reader: FactReader,
): readonly CellRef[] {
  const { rule, vocabulary } = reader.judging;
  const relations = failing.flatMap((part) =>
    namesIn(part.condition).flatMap((name) => {
      const meaning = meaningOf(name, { rule, vocabulary });
      return meaning && "relation" in meaning && isRelation(rule.with?.[meaning.relation])
        ? [meaning.relation]
        : [];
    }),
  );
  return distinctCells(
    [...new Set(relations)].flatMap((name) => firstKeyCells(name, index, reader)),
  ).slice(0, MAX_RELATED);
}

/** The key cells of the rows that surely belong: as many as can be shown, of what may be thousands. */
function firstKeyCells(name: string, index: number, reader: FactReader): readonly CellRef[] {
  const relation = reader.relation(name, "must");
  const { rows, states } = relation.at(index);
  const cells: CellRef[] = [];
  for (let n = 0; n < rows.length && cells.length < MAX_RELATED; n++) {
    if (states[n] === YES) cells.push(...relation.theirKeyCells(rows[n] as number).slice(0, 1));
  }
  return cells;
}
