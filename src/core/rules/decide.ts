import type { Condition } from "../model/rule";
import { EngineJudge } from "./engineJudge";
import type { Mode } from "./fact";
import type { FactReader } from "./factReader";
import { YES } from "./threeValued";

/**
 * Verdicts of one condition by case index: each of the given cases is put to the engine.
 * Cases that are not asked about read YES.
 */
export async function decide(
  condition: Condition,
  mode: Mode,
  indexes: Uint32Array,
  reader: FactReader,
): Promise<Uint8Array> {
  const verdicts = new Uint8Array(reader.judging.cases.count).fill(YES);
  const judge = new EngineJudge(condition, mode, reader);
  for (const index of indexes) verdicts[index] = await judge.verdict(index);
  return verdicts;
}
