import { BLANK } from "../../model/value";
import type { Conforming, Observation, ObservedFact } from "../../model/table";
import type { TableSource } from "../ruleTable";

/**
 * The cells or sheets a question was put to (`cells.list`, `sheets.name`): first what was observed,
 * one row each; then what conformed, one row for all alike, with their number as weight.
 */
export function observationSource(
  question: string,
  observations: readonly Observation[],
  conforming: readonly Conforming[],
): TableSource {
  // Where a question concerned no cell at all there is no case, only cells it does not concern.
  const counted = conforming.filter((entry) => entry.count > 0);
  const rows: readonly Readonly<Record<string, ObservedFact>>[] = [...observations, ...counted].map(
    (entry) => entry.facts,
  );
  return {
    name: question,
    length: rows.length,
    isForm: false,
    column: (name) => rows.map((facts) => facts[name] ?? BLANK),
    isList: () => false,
    key: (row) => observations[row]?.rowKey ?? null,
    cell: (row, column) => {
      const seen = observations[row];
      if (!seen?.form) return null;
      return { form: seen.form, row: null, key: seen.field ?? column };
    },
    weights: [...observations.map(() => 1), ...counted.map((entry) => entry.count)],
    hidden: total(counted.map((entry) => entry.hidden)),
    notApplicable: total(conforming.map((entry) => entry.notApplicable)),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
