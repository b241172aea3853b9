import type { PaneEngine } from "../../ui/paneEngine";
import type { Method } from "./messages";
import { workerCalls, type WorkerCalls } from "./workerCalls";

/** Core in a worker: the pane stays free, and cancelling ends the worker. */
export function workerEngine(start: () => Worker): PaneEngine {
  return engineOver(workerCalls(start));
}

/** The engine at the other end of these calls. */
export function engineOver({ ask, end }: WorkerCalls): PaneEngine {
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
    handOver: asks("handOver"),
    sealOn: asks("sealOn"),
    verify: asks("verify"),
    reportText: asks("reportText"),
    cancel: end,
  };
}
