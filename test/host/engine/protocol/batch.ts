import { apiNotFound, ExcelError, itemNotFound } from "../excelError";
import type { Failure } from "../faults";
import type { Host } from "../host";
import { Item } from "../items";
import { memberOf } from "./memberOf";
import { ObjectPaths } from "./objectPaths";
import type { Resolved } from "./objectPaths";
import { instantiate, query } from "./query";
import { ActionType } from "./wire";
import type { Action, RequestBody, ResponseBody, ResponseError } from "./wire";

/**
 * Does the actions of one batch in order. The first that fails ends it, and what was done before
 * stays done: Excel takes nothing back.
 */
export async function runBatch(
  body: RequestBody,
  host: Host,
  failure: Failure | undefined,
): Promise<ResponseBody> {
  const batch = new Batch(body, host);
  const traces: number[] = [];
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (failure && index >= (failure.afterActions ?? 0)) throw injected(failure);
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await batch.perform(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: responseError(error, index) };
    }
  }
  if (!failure) return { Results: results, TraceIds: traces };
  return {
    Results: [],
    TraceIds: [],
    Error: responseError(injected(failure), body.Actions.length - 1),
  };
}

const injected = (failure: Failure): ExcelError =>
  new ExcelError(
    failure.code ?? "GeneralException",
    "There was an internal error while processing the request.",
    "",
  );

function responseError(error: unknown, index: number): ResponseError {
  if (error instanceof ExcelError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
    };
  }
  // a fault of the emulator must never look like one of Excel
  return { Code: "EmulatorBug", Message: stackOf(error), Location: "", ActionIndex: index };
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

class Batch {
  readonly #paths: ObjectPaths;
  readonly #keep: boolean;

  constructor(
    body: RequestBody,
    readonly host: Host,
  ) {
    this.#paths = new ObjectPaths(body, host);
    this.#keep = body.AutoKeepReference === true;
  }

  async perform(action: Action): Promise<unknown> {
    // how the library learns that an event is listened for
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.#paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : instantiate(object, this.host, this.#keep);
      case ActionType.query:
        return object === null
          ? null
          : query(object, action.QueryInfo ?? {}, { host: this.host, keep: this.#keep });
      case ActionType.method:
        return object === null ? null : this.#call(object, action);
      case ActionType.setProperty: {
        const [value] = await this.#paths.arguments(action.ArgumentInfo);
        return this.#set(object, action.Name ?? "", value);
      }
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  async #call(object: Item, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    const args = await this.#paths.arguments(action.ArgumentInfo);
    // the library keeps a range it is going to use after this batch
    if (name === "_KeepReference") return null;
    const call = memberOf(this.host, { kind: object.kind, name, way: "call" });
    const answer = await call(object.it, args as never, this.host);
    return answer === undefined || answer instanceof Item ? null : answer;
  }

  #set(object: Resolved, name: string, value: unknown): null {
    if (object === null) throw itemNotFound(name);
    memberOf(this.host, { kind: object.kind, name, way: "set" })(
      object.it,
      value as never,
      this.host,
    );
    return null;
  }
}
