import { PackError } from "../../core/rules/load/packError";
import { failureOf, type PaneFailure } from "../../ui/paneFailure";
import { engine } from "./engine";
import type { Answer, Question } from "./messages";

const methods = engine() as unknown as Readonly<
  Record<string, (...args: readonly unknown[]) => Promise<unknown>>
>;

addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, method, args }: Question): Promise<void> {
  const reply = (message: Answer) => postMessage(message);
  try {
    reply({ id, value: await methods[method]?.(...args) });
  } catch (error) {
    reply({ id, failure: toldOf(error) });
  }
}

function toldOf(error: unknown): PaneFailure {
  const failure = failureOf(error);
  return error instanceof PackError ? { ...failure, code: "pack" } : failure;
}
