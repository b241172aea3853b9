import type { Condition } from "../../model/rule";
import { EngineJudge } from "../engineJudge";
import type { Mode } from "../fact";
import type { FactReader } from "../factReader";
import { YES } from "../threeValued";

/** Every case is put to the engine by itself, nothing is grouped. */
export async function decideEach(
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
