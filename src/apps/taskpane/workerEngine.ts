import type { PaneEngine } from "../../ui/paneEngine";
import { PaneError } from "../../ui/paneFailure";
import type { Answer, Method } from "./messages";

interface Waiting {
  resolve(this: void, value: unknown): void;
  reject(this: void, error: Error): void;
}

/** Core in a worker: the pane stays free, and cancelling ends the worker. */
export function workerEngine(start: () => Worker): PaneEngine {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => settle(data));
    worker.addEventListener("error", ({ message }) => failAll(message));
    return worker;
  };
  const settle = (answer: Answer) => {
    const asked = waiting.get(answer.id);
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
  const ask = (method: Method, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      running().postMessage({ id, method, args });
    });

  const asks = <M extends Method>(method: M): PaneEngine[M] =>
    ((...args: readonly unknown[]) => ask(method, args)) as unknown as PaneEngine[M];
  return {
    catalog: asks("catalog"),
    check: asks("check"),
    locate: asks("locate"),
    suggest: asks("suggest"),
    foreignValues: asks("foreignValues"),
    readFile: asks("readFile"),
    templates: asks("templates"),
    keptParameters: asks("keptParameters"),
    controlSheet: asks("controlSheet"),
    cancel: () => {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}
