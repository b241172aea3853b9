import type { HostError } from "../../src/core/ports";
import type { Failure } from "../host/engine/faults";
import { operations } from "./operations";
import {
  expectClearMessage,
  expectNoUnhandledRejection,
  expectWholeOrRefused,
  NAMES,
  openTrials,
  READING,
  wholesOf,
  WRITING,
  type Trials,
} from "./trials";

jest.setTimeout(300_000);
expectNoUnhandledRejection();

let trials: Trials;
beforeEach(async () => {
  trials = await openTrials();
});

test("every operation is put to the test", async () => {
  expect(Object.keys(await operations()).sort()).toEqual([...NAMES].sort());
});

/** Up to so many actions of a batch each is a place to fail. */
const SHORT = 24;

/**
 * After how many of its actions a batch fails; Excel takes none of them back. Each number there is
 * for a short batch. A long one does the same few things again and again: it fails after the first
 * of each kind, so that every kind of thing is once the last that was done, besides at the
 * beginning, in the middle and at the end. Reading leaves nothing half done: it gets no answer, or
 * loses the one it would have got.
 */
function cutsOf(name: string, actions: readonly string[]): readonly number[] {
  const { length } = actions;
  if (READING.includes(name)) return ends(name, actions);
  if (length <= SHORT) return Array.from({ length: length + 1 }, (_, n) => n);
  const firsts = [...new Set(actions)].map((kind) => actions.indexOf(kind) + 1);
  return [...new Set([0, ...firsts, Math.ceil(length / 2), length])];
}

const ends = (_: string, { length }: readonly string[]): readonly number[] => [0, length];

/** All cuts are tried with one code: what has to be taken back does not depend on it. */
const CODES = [
  { code: "GeneralException", cuts: cutsOf },
  { code: "AccessDenied", cuts: ends },
  { code: "InvalidArgument", cuts: ends },
];

const FAILING = "$code in one batch leaves the workbook as it was or wholly changed";

describe.each(CODES)(FAILING, ({ code, cuts }) => {
  test.each(NAMES)("%s", async (name) => {
    const wholes = await wholesOf(trials, name);
    const { batches } = await trials.tried(name);
    for (const [index, actions] of batches.entries()) {
      for (const afterActions of cuts(name, actions)) {
        const failure: Failure = { batch: index + 1, code, afterActions };
        const outcome = await trials.tried(name, { failures: [failure] });
        expectWholeOrRefused(outcome, wholes, failure);
      }
    }
  });
});

describe("where Excel does not come back, the message never says that nothing was written", () => {
  test.each(NAMES)("%s", async (name) => {
    const { batches } = await trials.tried(name);
    for (const first of batches.keys()) {
      const failures = Array.from({ length: 40 }, (_, n) => ({ batch: first + 1 + n }));
      const { error, before, after } = await trials.tried(name, { failures });
      expectClearMessage(error);
      if ((error as HostError).code !== "excel-not-restored") expect(after).toBe(before);
    }
  });
});

test("the cuts of a batch that writes include every kind of what it writes", async () => {
  for (const name of WRITING) {
    const { batches } = await trials.tried(name);
    for (const actions of batches) {
      const last = new Set(cutsOf(name, actions).map((cut) => actions[cut - 1]));
      expect([name, actions.filter((kind) => !last.has(kind))]).toEqual([name, []]);
    }
  }
});
