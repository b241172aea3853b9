import { readFile } from "node:fs/promises";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { AbortablePromise, DOMWindow } from "jsdom";
import type { Host } from "../engine/host";
import type { RequirementSets } from "./appContext";
import { Conversation } from "./conversation";
import { frameName } from "./frameMessages";
import { officeFile, officeScript } from "./officeLibrary";
import type { OfficeBuild } from "./officeLibrary";

/** Short, because the library parses it with every message and jsdom takes its time for each letter. */
const ORIGIN = "https://a";
/** Milliseconds; a start takes about 200. */
const LONGEST_START = 15_000;

export interface OfficeInNode {
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly conversation: Conversation;
  /** Puts Office, Excel and OfficeExtension where add-in code looks for them. */
  exposeGlobals(): void;
  close(): void;
}

export interface BootOptions {
  readonly build?: OfficeBuild;
  readonly sets?: RequirementSets;
}

/** The library from disk; anything else it might want does not exist. */
class LibraryFromDisk extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> | null {
    const file = officeFile(new URL(url).pathname);
    return file === null ? null : Object.assign(readFile(file), { abort: () => undefined });
  }
}

/** Starts the unmodified office.js in Node, with the host as its parent frame, and waits until it is ready. */
export async function bootInJsdom(host: Host, options: BootOptions = {}): Promise<OfficeInNode> {
  const script = officeScript(options.build ?? "debug");
  let conversation: Conversation | undefined;
  const { window } = new JSDOM(`<!doctype html><script src="${script}"></script>`, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LibraryFromDisk(),
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (view) => {
      conversation = converse(view, host, options.sets);
    },
  });
  if (conversation === undefined) throw new Error("jsdom did not start");
  await ready(window);
  return officeOf(window, conversation);
}

function converse(view: DOMWindow, host: Host, sets: RequirementSets | undefined): Conversation {
  const post = (data: string): void => {
    view.dispatchEvent(new view.MessageEvent("message", { data, origin: ORIGIN }));
  };
  const conversation = new Conversation({ host, origin: ORIGIN, post, ...(sets && { sets }) });
  // office.js trusts a host whose name equals document.domain, which jsdom does not have
  Object.defineProperty(view.Document.prototype, "domain", { get: () => new URL(ORIGIN).hostname });
  view.name = frameName(ORIGIN);
  const parent = { postMessage: (text: string) => void conversation.receive(text) };
  Object.defineProperty(view, "parent", { value: parent });
  return conversation;
}

async function ready(window: DOMWindow): Promise<void> {
  const start = performance.now();
  while ((window["Office"] as typeof globalThis.Office | undefined)?.onReady === undefined) {
    if (performance.now() - start > LONGEST_START) throw new Error("office.js did not load");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await (window["Office"] as typeof globalThis.Office).onReady();
}

function officeOf(window: DOMWindow, conversation: Conversation): OfficeInNode {
  const globals = {
    Office: window["Office"] as typeof globalThis.Office,
    Excel: window["Excel"] as typeof globalThis.Excel,
    OfficeExtension: window["OfficeExtension"] as typeof globalThis.OfficeExtension,
  };
  return {
    ...globals,
    conversation,
    exposeGlobals: () => void Object.assign(globalThis, globals),
    close: () => window.close(),
  };
}
