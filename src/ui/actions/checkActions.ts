import type { ReadingProgress } from "../../core/ports";
import { failureOf } from "../paneFailure";
import { failureLine } from "../viewModel/failureWords";
import { clock, say, today, type World } from "./world";

/** A check that is over sooner shows no progress. */
const PATIENCE_MS = 300;
const ANNOUNCED = [25, 50, 75];

export interface CheckActions {
  /** @param how quiet: nobody asked for it, so nothing is shown or said while it runs */
  readonly check: (how?: "asked" | "quiet") => Promise<void>;
  readonly cancel: () => void;
}

export function checkActions(world: World): CheckActions {
  let running: AbortController | null = null;

  const cancel = () => {
    if (!running) return;
    running.abort();
    running = null;
    world.engine.cancel();
    const { result, checkedAt } = world.state();
    const words = world.words();
    const text = result ? words.results.cancelledKept(checkedAt) : "";
    world.send({ type: "checkCancelled", notice: text === "" ? null : { tone: "info", text } });
    say(world, words.shell.announce.cancelled);
  };

  const check = async (how: "asked" | "quiet" = "asked") => {
    // What is being written is read and checked by itself.
    if (running || world.state().handOver === "writing") return;
    const control = new AbortController();
    running = control;
    world.send({ type: "checkStarted", isShown: false });
    const patience = setTimeout(() => {
      if (how === "asked" && running === control) world.send({ type: "progressShown" });
    }, PATIENCE_MS);
    try {
      await readAndJudge(world, control.signal, how);
    } catch (error) {
      if (control.signal.aborted) return;
      fail(world, error);
    } finally {
      clearTimeout(patience);
      if (running === control) running = null;
    }
  };
  return { check, cancel };
}

async function readAndJudge(
  world: World,
  signal: AbortSignal,
  how: "asked" | "quiet",
): Promise<void> {
  const { host, engine, send } = world;
  const { shell } = world.words();
  const isAsked = how === "asked";
  const progress = announcing(world, isAsked);
  const isFirst = world.state().result === null;
  const open = await host.readWorkbook(null, progress, signal);
  const isMarked = isFirst && (await host.hasFlags());
  if (signal.aborted) return;
  if (isMarked) send({ type: "oldMarksFound" });
  send({ type: "judgingStarted" });
  const { wishes, files } = world.state();
  const result = await engine.check({
    snapshots: [open, ...files.map(({ snapshot }) => snapshot)],
    asOf: wishes.asOf ?? today(world.now()),
    edition: wishes.edition,
    params: wishes.params,
  });
  if (signal.aborted) return;
  send({ type: "checkFinished", result, time: clock(world.now()) });
  const { gap, review, advice } = result.report.summary;
  if (isAsked) say(world, shell.announce.finished(gap, review, advice));
}

/** Tells readers the start and each quarter, not each sheet. */
function announcing(world: World, isAsked: boolean): (progress: ReadingProgress) => void {
  const { announce } = world.words().shell;
  const left = [...ANNOUNCED];
  let isFirst = true;
  return (progress) => {
    world.send({ type: "sheetRead", progress });
    if (!isAsked) return;
    if (isFirst) say(world, announce.startedWith(progress.total));
    isFirst = false;
    const percent = (100 * progress.done) / Math.max(1, progress.total);
    const passed = left.filter((mark) => mark <= percent);
    const last = passed.pop();
    if (last === undefined) return;
    left.splice(0, left.indexOf(last) + 1);
    say(world, announce.percent(last));
  };
}

/** Fills the page only where there is no result to keep. */
function fail(world: World, error: unknown): void {
  const failure = failureOf(error);
  if (!world.state().result) {
    world.send({ type: "failed", failure });
    return;
  }
  const text = failureLine(failure, world.state().lang);
  world.send({ type: "checkCancelled", notice: { tone: "error", text } });
}
