import type { Check, Condition } from "../model/rule";
import { decide } from "./decide";
import type { Mode } from "./fact";
import type { FactReader } from "./factReader";
import { NO, UNDETERMINED, YES } from "./threeValued";
import { checksOf } from "./toEngineRules";

/** Answers (NO, UNDETERMINED, YES) by case index; a condition that is not there, or was not asked, answers YES. */
type AnswerByCase = Uint8Array;

interface CheckVerdicts {
  readonly check: Check;
  readonly when: AnswerByCase;
  readonly must: AnswerByCase;
}

export interface Verdicts {
  /** Whether the rule applies to each case. */
  readonly applies: AnswerByCase;
  /** Whether each case meets the rule; meaningful where it applies, UNDETERMINED where that is undetermined. */
  readonly meets: AnswerByCase;
  readonly checks: readonly CheckVerdicts[];
}

/** Judges every case of a rule: applicability, then each of its checks. */
export async function verdictsOf(reader: FactReader, decider = decide): Promise<Verdicts> {
  const ask = asking(decider, reader);
  const { rule, cases } = reader.judging;
  const all = allCases(cases.count);
  const applies = await ask(rule.when, "when", all);
  const applicable = casesWhere(all, (index) => applies[index] === YES);
  const checks: CheckVerdicts[] = [];
  for (const check of checksOf(rule)) {
    const when = await ask(check.when, "when", applicable);
    const concerned = casesWhere(applicable, (index) => when[index] !== NO);
    checks.push({ check, when, must: await ask(check.must, "must", concerned) });
  }
  return { applies, meets: meetsAll(applies, checks), checks };
}

/** All checks must hold. One that may not apply counts only if it holds anyway. */
function meetsAll(applies: AnswerByCase, checks: readonly CheckVerdicts[]): AnswerByCase {
  const meets = applies.slice();
  for (const { when, must } of checks) {
    for (let index = 0; index < meets.length; index++) {
      if (applies[index] !== YES || when[index] === NO || must[index] === YES) continue;
      const answer = when[index] === YES ? must[index] : UNDETERMINED;
      if (answer !== undefined && answer < (meets[index] ?? YES)) meets[index] = answer;
    }
  }
  return meets;
}

/** Case indexes 0 … count − 1. */
export function allCases(count: number): Uint32Array {
  const indexes = new Uint32Array(count);
  for (let index = 0; index < count; index++) indexes[index] = index;
  return indexes;
}

/** The cases that pass a test; a plain loop, because registers can have a hundred thousand rows. */
export function casesWhere(indexes: Uint32Array, test: (index: number) => boolean): Uint32Array {
  const found = new Uint32Array(indexes.length);
  let count = 0;
  for (let n = 0; n < indexes.length; n++) {
    const index = indexes[n] as number;
    if (test(index)) found[count++] = index;
  }
  return count === indexes.length ? indexes : found.subarray(0, count);
}

type Ask = (
  condition: Condition | undefined,
  mode: Mode,
  indexes: Uint32Array,
) => Promise<AnswerByCase>;

function asking(decider: typeof decide, reader: FactReader): Ask {
  return async (condition, mode, indexes) =>
    condition && indexes.length > 0
      ? decider(condition, mode, indexes, reader)
      : new Uint8Array(reader.judging.cases.count).fill(YES);
}
