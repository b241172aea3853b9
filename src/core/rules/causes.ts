import type { CellRef } from "../model/outcome";
import type { Condition } from "../model/rule";
import type { Mode } from "./fact";
import type { FactReader } from "./factReader";
import { comparisonAnswers } from "./related/answers";
import { comparisonsOf } from "./references";
import { checksOf } from "./toEngineRules";
import { NO, UNDETERMINED, YES } from "./threeValued";
import type { Verdicts } from "./verdicts";

/** The cells that leave a case undetermined: behind every comparison that could not be answered. */
export function causesOf(
  index: number,
  verdicts: Verdicts,
  reader: FactReader,
): readonly CellRef[] {
  const { rule } = reader.judging;
  if (verdicts.applies[index] !== YES)
    return distinctCells(behind(rule.when, "when", index, reader));
  const cells = checksOf(rule).flatMap((check, n) => {
    const answers = verdicts.checks[n];
    const applies = answers?.when[index];
    if (applies === NO || answers?.must[index] === YES) return [];
    return [
      ...(applies === UNDETERMINED ? behind(check.when, "when", index, reader) : []),
      ...behind(check.must, "must", index, reader),
    ];
  });
  return distinctCells(cells);
}

function behind(
  condition: Condition | undefined,
  mode: Mode,
  index: number,
  reader: FactReader,
): readonly CellRef[] {
  if (!condition) return [];
  return comparisonsOf(condition).flatMap((comparison) => {
    const answers = comparisonAnswers(comparison, reader, mode);
    return answers.at(index, -1) === UNDETERMINED ? answers.causes(index, -1) : [];
  });
}

export function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  const seen = new Map(cells.map((cell) => [`${cell.form}|${cell.row}|${cell.key}`, cell]));
  return [...seen.values()];
}
