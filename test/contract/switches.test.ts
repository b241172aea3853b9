import type { HostError } from "../../src/core/ports";
import type { Host } from "../host/engine/host";
import { FLOOR_SETS } from "../host/office/appContext";
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
  type Turn,
} from "./trials";

jest.setTimeout(300_000);
expectNoUnhandledRejection();

let trials: Trials;
beforeEach(async () => {
  trials = await openTrials();
});

/** Tries an operation once for each of its batches, with the turn before that batch. */
async function atEachBatch(
  name: string,
  turn: Omit<Turn, "batch">,
  judge: (outcome: Awaited<ReturnType<Trials["tried"]>>, batch: number) => void,
): Promise<void> {
  const { batches } = await trials.tried(name);
  for (const index of batches.keys()) {
    judge(await trials.tried(name, {}, { ...turn, batch: index + 1 }), index + 1);
  }
}

describe.each(["cell", "dropDown"] as const)(
  "a person goes into a %s before any batch",
  (where) => {
    test.each(NAMES)("%s says that it waits, and does it when the person leaves", async (name) => {
      const wholes = await wholesOf(trials, name);
      const told: boolean[] = [];
      trials.onCellEdit = (isWaiting) => {
        told.push(isWaiting);
        if (isWaiting) setTimeout(() => trials.host.endEditing(), 1);
      };
      const begins = (host: Host) => void (host.faults.editing = where);
      await atEachBatch(name, { begins, ends: (host) => host.endEditing() }, (outcome, batch) => {
        expect([batch, outcome.error, told.splice(0)]).toEqual([batch, null, [true, false]]);
        expect([batch, wholes.includes(outcome.after)]).toEqual([batch, true]);
      });
    });
  },
);

describe("one batch too large for Excel", () => {
  const limit = (bytes: number) => (host: Host) => void (host.faults.payloadLimit = bytes);
  const turn = { begins: limit(10), isOver: "after the batch", ends: limit(2 ** 22) } as const;

  test.each(NAMES)("its request: %s is whole or refused", async (name) => {
    const wholes = await wholesOf(trials, name);
    await atEachBatch(name, turn, (outcome, batch) => expectWholeOrRefused(outcome, wholes, batch));
  });

  test.each(NAMES)("its answer, after all was done: %s is whole or refused", async (name) => {
    const wholes = await wholesOf(trials, name);
    const { batches } = await trials.tried(name);
    for (const [index, { length }] of batches.entries()) {
      const code = "ResponsePayloadSizeLimitExceeded";
      const failures = [{ batch: index + 1, code, afterActions: length }];
      expectWholeOrRefused(await trials.tried(name, { failures }), wholes, index + 1);
    }
  });

  test.each(NAMES)("all beyond 6 KB: %s is whole or refused", async (name) => {
    const wholes = await wholesOf(trials, name);
    const outcome = await trials.tried(name, { payloadLimit: 6_000 });
    if (READING.includes(name)) expect(outcome.error).toBeNull();
    expectWholeOrRefused(outcome, wholes, name);
  });
});

const protectSheets = (isProtected: boolean) => (host: Host) => {
  for (const sheet of host.workbook.sheets) sheet.isProtected = isProtected;
};

/** From one batch to the end: what was done before cannot always be taken back then. */
const LASTING: Readonly<Record<string, Omit<Turn, "batch">>> = {
  "a document that is read-only": {
    begins: (host) => void (host.faults.isReadOnly = true),
    ends: (host) => void (host.faults.isReadOnly = false),
  },
  "a workbook whose structure is protected": {
    begins: (host) => void (host.workbook.isStructureProtected = true),
    ends: (host) => void (host.workbook.isStructureProtected = false),
  },
  "sheets that are protected": { begins: protectSheets(true), ends: protectSheets(false) },
};

describe.each(Object.entries(LASTING))("%s, from any batch on", (_, turn) => {
  test.each(READING)("%s works", async (name) => {
    await atEachBatch(name, turn, ({ error }, batch) =>
      expect([batch, error]).toEqual([batch, null]),
    );
  });

  test.each(WRITING)(
    "%s is whole, or refused, or says what it could not take back",
    async (name) => {
      const wholes = await wholesOf(trials, name);
      await atEachBatch(name, turn, (outcome, batch) => {
        const { error } = outcome;
        if ((error as HostError | null)?.code === "excel-not-restored") expectClearMessage(error);
        else expectWholeOrRefused(outcome, wholes, batch);
      });
    },
  );
});

describe("switches that hold all along", () => {
  test.each(WRITING)("a read-only document: %s is refused and says so", async (name) => {
    const { error, before, after } = await trials.tried(name, { isReadOnly: true });
    expect(error).toMatchObject({ code: "excel-read-only" });
    expect(after).toBe(before);
  });

  test.each(NAMES)("answers that come late, and events that get lost: %s works", async (name) => {
    const wholes = await wholesOf(trials, name);
    const { error, after } = await trials.tried(name, { latency: 1, losesEvents: true });
    expect([error, wholes.includes(after)]).toEqual([null, true]);
  });

  test.each(NAMES)("an Excel without the functions needed: %s says so", async (name) => {
    trials = await openTrials({ sets: { ...FLOOR_SETS, ExcelApi: "1.12" } });
    const { error, before, after, batches } = await trials.tried(name);
    expect(error).toMatchObject({ code: "excel-too-old" });
    expect([batches, after]).toEqual([[], before]);
  });

  test.each(NAMES)("an Excel that has just the functions needed: %s works", async (name) => {
    trials = await openTrials({ sets: FLOOR_SETS, build: "minified" });
    await expect(trials.tried(name)).resolves.toMatchObject({ error: null });
  });
});
