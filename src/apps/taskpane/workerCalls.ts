import type { ReadingProgress } from "../../core/ports";
import { PaneError } from "../../ui/paneFailure";
import type { Answer } from "./messages";

interface Waiting {
  resolve(this: void, value: unknown): void;
  reject(this: void, error: Error): void;
  readonly progress: ((progress: ReadingProgress) => void) | undefined;
}

/** Work asked of a worker, which is started when first needed. */
export interface WorkerCalls {
  ask(
    this: void,
    method: string,
    args: readonly unknown[],
    progress?: (progress: ReadingProgress) => void,
  ): Promise<unknown>;
  /** Ends the worker at once; what was asked stays unsettled. */
  end(this: void): void;
}

export function workerCalls(start: () => Worker): WorkerCalls {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => hear(data));
    worker.addEventListener("error", ({ message }) => failAll(message));
    return worker;
  };
  const hear = (answer: Answer) => {
    const asked = waiting.get(answer.id);
    if ("progress" in answer) return asked?.progress?.(answer.progress);
    waiting.delete(answer.id);
    if ("failure" in answer) asked?.reject(new PaneError(answer.failure));
    else asked?.resolve(answer.value);
  };
  const failAll = (technical: string) => {
    worker = null;
    const failure = { code: "unexpected", details: {}, technical } as const;
    for (const { reject } of waiting.values()) reject(new PaneError(failure));
    waiting.clear();
  };
  return {
    ask: (method, args, progress) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve, reject, progress });
        running().postMessage({ id, method, args });
      }),
    end: () => {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}
