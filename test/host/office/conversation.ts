import { answer } from "../engine/answer";
import type { Host } from "../engine/host";
import { WEB_SETS, appContext } from "./appContext";
import type { RequirementSets } from "./appContext";
import {
  CALL,
  CONVERSATION_ID,
  DISPATCH,
  DONE,
  NOT_SUPPORTED,
  REGISTER,
  UNREGISTER,
} from "./frameMessages";
import type { ExecuteMethod, FrameRequest } from "./frameMessages";

export interface ConversationOptions {
  readonly host: Host;
  readonly origin: string;
  /** Hands a JSON text to office.js. */
  readonly post: (text: string) => void;
  readonly sets?: RequirementSets;
}

/** The host's side of the talk with office.js, wherever that runs: an iframe or jsdom. */
export class Conversation {
  /** Names of host functions that were asked for and are refused (dialogs among them). */
  readonly refused: string[] = [];
  /** Ribbon commands whose event.completed() has been called. */
  completedCommands = 0;
  readonly #handlers = new Set<string>();

  constructor(readonly options: ConversationOptions) {
    options.host.onEvent((entry) => this.#push("richApiMessage", { ArrayData: [entry] }));
  }

  /** Takes a message of office.js and answers it. */
  async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as FrameRequest;
    if (request._messageType !== 0) return;
    this.#post(request, await this.#answer(request));
  }

  /** A person presses a button of the ribbon. */
  pressButton(functionName: string): void {
    const source = JSON.stringify({ source: { id: functionName } });
    this.#push("appCommandInvoked", { 0: "command", 1: functionName, 2: source });
  }

  /** Whether office.js listens for pushes of this name. */
  listensTo(name: string): boolean {
    return this.#handlers.has(name);
  }

  #answer(request: FrameRequest): unknown {
    const name = request._actionName;
    if (request._actionType === REGISTER) return this.#register(name);
    if (request._actionType === UNREGISTER) this.#handlers.delete(name);
    if (request._actionType !== CALL) return DONE;
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(this.options.sets ?? WEB_SETS, `${this.options.origin}/workbook.xlsx`);
      // focus, keys and the like: the host page has its own
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.#execute(request._data as ExecuteMethod);
      default:
        return this.#refuse(name);
    }
  }

  #register(name: string): unknown {
    const known = name === "richApiMessage" || name === "appCommandInvoked";
    if (!known) return this.#refuse(name);
    this.#handlers.add(name);
    return DONE;
  }

  async #execute({ DdaMethod, ArrayData = [] }: ExecuteMethod): Promise<unknown> {
    const id = DdaMethod.DispatchId;
    if (id === DISPATCH.commandCompleted) {
      this.completedCommands += 1;
      return DONE;
    }
    if (id !== DISPATCH.richApi) return this.#refuse(`dispatch ${id}`);
    const [, , , , body, , flags] = ArrayData;
    const response = await answer(String(body), Number(flags), this.options.host);
    return { ...DONE, Data: [200, ["Content-Type", "application/json"], response] };
  }

  #refuse(name: string): unknown {
    this.refused.push(name);
    return NOT_SUPPORTED;
  }

  #post(request: FrameRequest, data: unknown): void {
    this.#send({
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _data: data,
      _errorCode: 0,
      _responseType: 0,
    });
  }

  #push(name: string, data: unknown): void {
    if (!this.#handlers.has(name)) return;
    this.#send({
      _messageType: 1,
      _actionName: name,
      _conversationId: CONVERSATION_ID,
      _correlationId: -1,
      _data: data,
      _errorCode: 0,
      _responseType: 1,
    });
  }

  #send(message: Readonly<Record<string, unknown>>): void {
    const { origin, post } = this.options;
    post(JSON.stringify({ _serializerVersion: 1, _origin: origin, ...message }));
  }
}
