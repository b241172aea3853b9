import { hostErrorWords } from "../../src/core/words/hostErrors";
import { HostError } from "../../src/core/ports";
import type { Failure, Faults } from "../host/engine/faults";
import { noFaults } from "../host/engine/faults";
import { snapshotOf } from "../host/engine/model/snapshot";
import { FLOOR_SETS } from "../host/office/appContext";
import { openInOffice, type OpenInOffice } from "./openInOffice";
import { operations } from "./operations";
import { smallWorkbook } from "./smallWorkbook";

jest.setTimeout(180_000);

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
let excel: OpenInOffice;
let all: Awaited<ReturnType<typeof operations>>;

beforeAll(async () => {
  process.on("unhandledRejection", note);
  all = await operations();
});
afterAll(() => {
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});
beforeEach(async () => {
  excel = await openInOffice(smallWorkbook());
});

interface Outcome {
  readonly error: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly batches: number;
  /** Of each batch. */
  readonly actions: readonly number[];
}

/** Runs an operation on a fresh workbook with these faults; its batches count from 1. */
async function tried(name: string, faults: Partial<Faults>): Promise<Outcome> {
  const { host, office } = excel;
  host.workbook = smallWorkbook();
  const first = host.nextBatch;
  const failures = (faults.failures ?? []).map((failure) => ({
    ...failure,
    batch: failure.batch + first - 1,
  }));
  host.faults = { ...noFaults(), ...faults, failures };
  const before = snapshotOf(host.workbook);
  const error: unknown = await Promise.resolve(all[name]?.(office)).then(
    () => null,
    (reason: unknown) => reason,
  );
  const batches = host.nextBatch - first;
  const actions = host.exchanges.slice(-batches).map((exchange) => exchange.actions);
  return { error, before, after: snapshotOf(host.workbook), batches, actions };
}

/** Ids count up in every workbook; a second try uses other ones. */
const withoutIds = (content: unknown): string =>
  JSON.stringify(content).replaceAll(/\{0{8}-[0-9a-f-]+\}/gu, "id");

function expectClearMessage(error: unknown): void {
  expect(error).toBeInstanceOf(HostError);
  const { code, details } = error as HostError;
  const { what, remedy } = hostErrorWords(code, details);
  expect(what).toMatch(/。$/u);
  expect(remedy).toMatch(/^請|^如需/u);
  expect(what).not.toMatch(/undefined/u);
}

const READING = ["reading the workbook", "reading a sheet", "going to a cell"];
const WRITING = [
  "inserting files",
  "building sheets",
  "writing flags",
  "clearing flags",
  "writing control rows",
  "adding control rows",
  "making a control sheet",
];
const NAMES = [...READING, ...WRITING];

/**
 * What a batch fails with, and after how many of its actions; Excel takes none of them back. Where
 * something is written each action of a short batch is tried, and every so many of a longer one.
 */
function failuresOf(name: string, actions: number): readonly Omit<Failure, "batch">[] {
  const step = WRITING.includes(name) ? Math.max(1, Math.ceil(actions / 20)) : actions;
  const counts = Array.from({ length: Math.ceil(actions / step) + 1 }, (_, n) => n * step);
  return [
    ...counts.map((afterActions) => ({ code: "GeneralException", afterActions })),
    ...[0, Math.ceil(actions / 2)].map((afterActions) => ({ code: "AccessDenied", afterActions })),
    { code: "InvalidArgument", afterActions: actions },
  ];
}

test("every operation is put to the test", () => {
  expect(Object.keys(all).sort()).toEqual([...NAMES].sort());
});

describe("a fault in one batch leaves the workbook as it was or wholly changed", () => {
  test.each(NAMES)("%s", async (name) => {
    const clean = await tried(name, {});
    expect(clean.error).toBeNull();
    const built = name === "inserting files" ? await tried("building sheets", {}) : clean;
    const wholes = [clean, built].map(({ after }) => withoutIds(after));
    for (let batch = 1; batch <= clean.batches; batch++) {
      for (const failing of failuresOf(name, clean.actions[batch - 1] ?? 0)) {
        const failure: Failure = { batch, ...failing };
        const { error, before, after } = await tried(name, { failures: [failure] });
        if (error === null) {
          expect([failure, wholes.includes(withoutIds(after))]).toEqual([failure, true]);
        } else {
          expectClearMessage(error);
          expect([failure, after]).toEqual([failure, before]);
        }
      }
    }
  });
});

describe("where Excel does not come back, the message never says that nothing was written", () => {
  test.each(NAMES)("%s", async (name) => {
    const clean = await tried(name, {});
    for (let first = 1; first <= clean.batches; first++) {
      const failures = Array.from({ length: 40 }, (_, n) => ({ batch: first + n }));
      const { error, before, after } = await tried(name, { failures });
      expectClearMessage(error);
      const isUnchanged = JSON.stringify(after) === JSON.stringify(before);
      if ((error as HostError).code !== "excel-not-restored") expect(isUnchanged).toBe(true);
    }
  });
});

describe("switches that hold all along", () => {
  test.each(READING)("a read-only document: %s works", async (name) => {
    const { error } = await tried(name, { isReadOnly: true });
    expect(error).toBeNull();
  });

  test.each(WRITING)("a read-only document: %s is refused and says so", async (name) => {
    const { error, before, after } = await tried(name, { isReadOnly: true });
    expect(error).toMatchObject({ code: "excel-read-only" });
    expect(after).toEqual(before);
  });

  test.each(NAMES)("answers and requests of 5 KB at most: %s is whole or refused", async (name) => {
    const { error, before, after } = await tried(name, { payloadLimit: 5_000 });
    if (READING.includes(name)) expect(error).toBeNull();
    if (error === null) return;
    expectClearMessage(error);
    expect(after).toEqual(before);
  });

  test.each(NAMES)("a person in a cell: %s says that it waits, and then does it", async (name) => {
    const clean = await tried(name, {});
    const waiting = jest.fn((isWaiting: boolean) => {
      if (isWaiting) setTimeout(() => excel.host.endEditing(), 5);
    });
    excel = await openInOffice(smallWorkbook(), { onCellEdit: waiting });
    const { error, after } = await tried(name, { editing: "cell" });
    expect(error).toBeNull();
    expect(waiting.mock.calls).toEqual([[true], [false]]);
    expect(withoutIds(after)).toBe(withoutIds(clean.after));
  });

  test.each(NAMES)("a person goes into a cell before any of the batches: %s", async (name) => {
    const clean = await tried(name, {});
    for (let batch = 1; batch <= clean.batches; batch++) {
      excel = await openInOffice(smallWorkbook(), {
        onCellEdit: (isWaiting) => void (isWaiting && excel.host.endEditing()),
      });
      const { host } = excel;
      const wanted = host.nextBatch + batch - 1;
      const goIn = () => {
        if (host.nextBatch === wanted) host.faults.editing = "dropDown";
      };
      host.onChange(goIn);
      const { error, after } = await tried(name, batch === 1 ? { editing: "dropDown" } : {});
      host.endEditing();
      expect([batch, error]).toEqual([batch, null]);
      expect([batch, withoutIds(after)]).toEqual([batch, withoutIds(clean.after)]);
    }
  });

  test.each(NAMES)("an Excel without the functions needed: %s says so", async (name) => {
    excel = await openInOffice(smallWorkbook(), { sets: { ...FLOOR_SETS, ExcelApi: "1.12" } });
    const { error, before, after, batches } = await tried(name, {});
    expect(error).toMatchObject({ code: "excel-too-old" });
    expect(batches).toBe(0);
    expect(after).toEqual(before);
  });

  test.each(NAMES)("an Excel that has just the functions needed: %s works", async (name) => {
    excel = await openInOffice(smallWorkbook(), { sets: FLOOR_SETS, build: "minified" });
    await expect(tried(name, {})).resolves.toMatchObject({ error: null });
  });
});
