import type { Progress } from "../../core/ports";
import { PackError } from "../../core/rules/load/packError";
import { failureOf, type PaneFailure } from "../../ui/paneFailure";
import type { Answer, Question } from "./messages";

/** What a worker can be asked for, by name. After the arguments comes how progress is told. */
export type CallMethods = Readonly<
  Record<string, (...args: readonly unknown[]) => Promise<unknown>>
>;

/** Makes this thread, a worker, answer what its page asks. */
export function answerCalls(methods: CallMethods): void {
  addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data, methods));
}

async function answer({ id, method, args }: Question, methods: CallMethods): Promise<void> {
  const reply = (message: Answer) => postMessage(message);
  const tell: Progress = (progress) => reply({ id, progress });
  try {
    reply({ id, value: await methods[method]?.(...args, tell) });
  } catch (error) {
    reply({ id, failure: toldOf(error) });
  }
}

/** Reads the failure out of what core threw. */
export function toldOf(error: unknown): PaneFailure {
  const failure = failureOf(error);
  return error instanceof PackError ? { ...failure, code: "pack" } : failure;
}
