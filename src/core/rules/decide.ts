import type { Condition } from "../model/rule";
import { EngineJudge } from "./engineJudge";
import type { Mode } from "./fact";
import type { FactReader } from "./factReader";
import { comparisonAnswers, type Answers } from "./related/answers";
import { comparisonsOf } from "./references";
import { YES, type Answer } from "./threeValued";

/**
 * Verdicts of one condition by case index. Every comparison is answered over the cases; cases with
 * the same answers share one verdict, which json-rules-engine gives for one of them.
 * Cases that are not asked about read YES.
 */
export async function decide(
  condition: Condition,
  mode: Mode,
  indexes: Uint32Array,
  reader: FactReader,
): Promise<Uint8Array> {
  const comparisons = comparisonsOf(condition).map((comparison) =>
    comparisonAnswers(comparison, reader, mode),
  );
  const verdicts = new Uint8Array(reader.judging.cases.count).fill(YES);
  if (indexes.length === 0) return verdicts;
  const groups = groupsOf(comparisons, indexes);
  const judge = new EngineJudge(condition, mode, reader);
  const verdictOf: Answer[] = [];
  for (const example of groups.examples) verdictOf.push(await judge.verdict(example));
  for (let n = 0; n < indexes.length; n++) {
    verdicts[indexes[n] as number] = verdictOf[groups.byCase[n] as number] ?? YES;
  }
  return verdicts;
}

interface Groups {
  /** The number of each case's group. */
  readonly byCase: Int32Array;
  /** One case of each group. */
  readonly examples: readonly number[];
}

/** Splits the cases by the answers of one comparison after the other. */
function groupsOf(comparisons: readonly Answers[], indexes: Uint32Array): Groups {
  const byCase = new Int32Array(indexes.length);
  let examples: number[] = [indexes[0] as number];
  for (const comparison of comparisons) {
    // A constant comparison answers every case alike and splits nothing.
    if (!comparison.isConstant) examples = split(byCase, examples.length, comparison, indexes);
  }
  return { byCase, examples };
}

/** Renumbers the groups so that cases of one group also agree on this comparison; returns one case of each. */
function split(
  byCase: Int32Array,
  count: number,
  comparison: Answers,
  indexes: Uint32Array,
): number[] {
  const numbers = new Int32Array(count * 3).fill(-1);
  const examples: number[] = [];
  for (let n = 0; n < indexes.length; n++) {
    const index = indexes[n] as number;
    const slot = (byCase[n] as number) * 3 + comparison.at(index, -1);
    if (numbers[slot] === -1) numbers[slot] = examples.push(index) - 1;
    byCase[n] = numbers[slot] as number;
  }
  return examples;
}
