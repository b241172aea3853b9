import { PaneError } from "../../ui/paneFailure";
import { toldOf } from "../taskpane/answerCalls";
import { workerCalls, type WorkerCalls } from "../taskpane/workerCalls";
import { bookMethods } from "./bookMethods";

export interface StartedCalls {
  readonly calls: WorkerCalls;
  /** false = workers are refused: the page does not respond while it works. */
  readonly isInBackground: boolean;
}

/** Starts the engine in a worker made from the page's own script; where that is refused, in the page. */
export async function startCalls(program: string): Promise<StartedCalls> {
  const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  const start = () => new Worker(address);
  const isInBackground = await answers(start);
  return { calls: isInBackground ? workerCalls(start) : callsHere(), isInBackground };
}

/** A worker may be refused when it is made, or only when it loads. */
function answers(start: () => Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (worker: Worker, isAnswering: boolean) => {
      worker.terminate();
      resolve(isAnswering);
    };
    try {
      const worker = start();
      worker.addEventListener("message", () => end(worker, true));
      worker.addEventListener("error", () => end(worker, false));
      worker.postMessage({ id: 0, method: "verify", args: [] });
    } catch {
      resolve(false);
    }
  });
}

function callsHere(): WorkerCalls {
  const methods = bookMethods();
  return {
    ask: async (method, args, progress) => {
      try {
        return await methods[method]?.(...args, progress);
      } catch (error) {
        throw new PaneError(toldOf(error));
      }
    },
    end: () => undefined,
  };
}
