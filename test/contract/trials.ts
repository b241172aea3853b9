import { hostErrorWords } from "../../src/core/words/hostErrors";
import { HostError } from "../../src/core/ports";
import { noFaults, type Faults } from "../host/engine/faults";
import type { Host } from "../host/engine/host";
import { snapshotOf } from "../host/engine/model/snapshot";
import type { BootOptions } from "../host/office/bootInJsdom";
import { openInOffice } from "./openInOffice";
import { operations } from "./operations";
import { smallWorkbook } from "./smallWorkbook";

export const READING = [
  "reading the workbook",
  "reading a sheet",
  "asking for flags",
  "asking for the name",
  "going to a cell",
];
export const WRITING = [
  "inserting files",
  "building sheets",
  "writing flags",
  "clearing flags",
  "writing a hand-over",
  "clearing a hand-over",
  "writing control cells",
  "adding control rows",
  "making a control sheet",
];
export const NAMES = [...READING, ...WRITING];

/** What happens in Excel before one of an operation's batches, which count from 1. */
export interface Turn {
  readonly batch: number;
  readonly begins: (host: Host) => void;
  /** After that batch; else when the operation is over. */
  readonly isOver?: "after the batch";
  readonly ends: (host: Host) => void;
}

export interface Outcome {
  readonly error: unknown;
  readonly before: string;
  readonly after: string;
  /** Kinds of the actions of each batch. */
  readonly batches: readonly (readonly string[])[];
}

export interface Trials {
  readonly host: Host;
  /** Called when the adapter says that Excel waits for a person, and when it goes on. */
  onCellEdit: (isWaiting: boolean) => void;
  /** Runs an operation on a fresh small workbook. */
  readonly tried: (name: string, faults?: Partial<Faults>, turn?: Turn) => Promise<Outcome>;
}

/** The adapter over the real library, to try operations on while something goes wrong. */
export async function openTrials(options: BootOptions = {}): Promise<Trials> {
  const all = await operations();
  const onCellEdit = (isWaiting: boolean) => trials.onCellEdit(isWaiting);
  const { host, office } = await openInOffice(smallWorkbook(), { ...options, onCellEdit });
  const trials: Trials = {
    host,
    onCellEdit: () => undefined,
    tried: async (name, faults = {}, turn) => {
      host.workbook = smallWorkbook();
      host.exchanges.length = 0;
      const first = host.nextBatch;
      const failures = (faults.failures ?? []).map((one) => ({
        ...one,
        batch: one.batch + first - 1,
      }));
      host.faults = { ...noFaults(), ...faults, failures };
      const before = contentOf(host);
      if (turn) host.faults.meanwhile = (batch) => take(turn, host, batch - first + 1);
      const error: unknown = await Promise.resolve(all[name]?.(office)).then(
        () => null,
        (reason: unknown) => reason,
      );
      turn?.ends(host);
      const batches = host.exchanges.map(({ actions }) => actions);
      return { error, before, after: contentOf(host), batches };
    },
  };
  return trials;
}

function take({ batch, begins, isOver, ends }: Turn, host: Host, now: number): void {
  if (now === batch) begins(host);
  if (now === batch + 1 && isOver) ends(host);
}

/** Ids count up in every workbook; a second try uses other ones. */
const contentOf = ({ workbook }: Host): string =>
  JSON.stringify(snapshotOf(workbook)).replaceAll(/\{0{8}-[0-9a-f-]+\}/gu, "id");

/** The workbooks a change may end in: files that Excel refuses are built instead. */
export async function wholesOf({ tried }: Trials, name: string): Promise<readonly string[]> {
  const clean = await tried(name);
  expect(clean.error).toBeNull();
  return name === "inserting files"
    ? [clean.after, (await tried("building sheets")).after]
    : [clean.after];
}

/** Nothing was done and a clear message says why, or all was done. */
export function expectWholeOrRefused(
  { error, before, after }: Outcome,
  wholes: readonly string[],
  what: unknown,
): void {
  if (error !== null) expectClearMessage(error);
  const allowed = error === null ? wholes : [before];
  expect([what, allowed.includes(after)]).toEqual([what, true]);
}

export function expectClearMessage(error: unknown): void {
  expect(error).toBeInstanceOf(HostError);
  const { code, details } = error as HostError;
  const { what, remedy } = hostErrorWords(code, details);
  expect(what).toMatch(/。$/u);
  expect(remedy).toMatch(/^請|^如需/u);
  expect(what).not.toMatch(/undefined/u);
}

/** Every test of a file, and what is still under way after them, leaves no rejection unhandled. */
export function expectNoUnhandledRejection(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on("unhandledRejection", note));
  afterAll(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
}
