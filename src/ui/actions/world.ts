import type { PaneWords } from "../../core/words/paneWords";
import type { HabitStore } from "../habits";
import type { PaneEngine } from "../paneEngine";
import type { PaneHost } from "../paneHost";
import type { PaneEvent } from "../state/paneEvent";
import type { PaneState } from "../state/paneState";

/** What the pane lives in; an app provides it. */
export interface PaneServices {
  readonly host: PaneHost;
  readonly engine: PaneEngine;
  /** Local date and time. */
  readonly now: () => Date;
  readonly copy: (text: string) => Promise<void>;
  /** Hands the person a file, as far as the browser allows it. */
  readonly save: (name: string, text: string) => void;
  readonly habits: HabitStore;
}

/** What actions work with: the services, and the state as it is at that moment. */
export interface World extends PaneServices {
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly words: () => PaneWords;
}

/** Says something to readers without moving the focus. */
export function say(world: World, text: string): void {
  world.send({ type: "said", text });
}

/** "2026-11-22" */
export function today(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "14:02" */
export function clock(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}
