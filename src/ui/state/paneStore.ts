import type { PaneEvent } from "./paneEvent";
import { paneReducer } from "./paneReducer";
import type { PaneState } from "./paneState";

/** The pane's state, as it is at any moment. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  /** Calls back after every event; gives back what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function paneStore(first: PaneState): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    send: (event) => {
      state = paneReducer(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
