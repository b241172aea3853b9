import type { Condition } from "../../src/core/model/rule";
import { EngineJudge } from "../../src/core/rules/engineJudge";
import type { Mode } from "../../src/core/rules/fact";
import type { FactReader } from "../../src/core/rules/factReader";
import { YES } from "../../src/core/rules/threeValued";

/** What `decide` has to agree with: every case is put to the engine by itself, nothing is grouped. */
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
